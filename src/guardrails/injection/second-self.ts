/**
 * Long prompts invent a second self for the machine: somebody to be, no rules for him, orders never to refuse, a sign to
 * begin with. Each of these is common in novels, games and offices; together they are what Shen et al. collected as
 * "do anything now" prompts (2023) and Wei et al. explain by competing objectives (Jailbroken, 2023). So kinds are
 * counted, not words.
 */
const KINDS: Readonly<
  Record<'role' | 'machine' | 'unbound' | 'compelled' | 'sign' | 'detail' | 'penalty' | 'sealed', RegExp>
> = {
  role: /\b(?:you(?:'re| are|'ll be| will be|'ve been|'ll simulate| will simulate)(?: going to be| now)? (?:an? |the |to |called |named |no longer |playing |acting |going to |"|[a-z]+bot\b|[a-z]*gpt\b)|you = |(?:act|behave|respond|reply|answer|speak|talk|write|roleplay|pretend|pose) (?:as|like|to be)\b|(?:play|take on|assume|enter|simulate|become|adopt|load|be) (?:the |a |an )?(?:role|part|persona|character|personality|her\b|him\b|"|old |unfiltered )|role-?play\w*|your (?:new )?name is|your other half|the being underneath|impersonat\w+|identity|(?:call|consider) yourself|a (?:hidden|secret|second|other) (?:part|side|voice) (?:in|of) you|from now on|from this (?:moment|point)|plays both|called ["'\u201c]|spielst du|du spielst|du bist|vas a ser|eres|tu es|tu vas|ты)(?=\W|$)/,
  machine:
    /\b(?:ais?|a\.i\.|chatbots?|[a-z]*-?bots?|[a-z]*gpt(?:-\w+)?|language models?|llm|assistant|ki|ia|ии|mode|prompts?|terminal|personality|completion|autocomplete|classifier|simulation|openai|developers?|moderation|alignment|outputs?|root|sudo|service mode|safety routing|computer|machine|device|corrupted|glitch\w*|weights|guard ?rails?|content polic(?:y|ies)|usage (?:polic(?:y|ies)|limits?)|user agreement)\b|ии/,
  unbound:
    /\b(?:no|without|zero|not|any|ignores?|drop|free of|beyond|outside|lacks?|un|breaking|isn't|never|don't|doesn't|mean|means|off|repealed|override|above)\b[^.!?\n]{0,35}\b(?:rules?|limits?|limitations|bounds?|boundar\w+|filters?|filtered|censor\w*|restrictions?|restraints?|moral\w*|ethic\w*|guidelines?|disclaimers?|polic(?:y|ies)|laws?|caution|scruples|conscience|inhibitions|concept of harm|guardrails|safety|allegiance)\b|\b(?:rules?|filters?|ethics?(?: act)?|polic(?:y|ies)|layer|morals?|laws?|restrictions?)\b[^.!?\n]{0,25}\b(?:do(?:es)?n't (?:apply|count)|do not (?:apply|count)|no longer (?:appl\w+|count)|mean nothing|were a test|off|lapsed|lifted|void|updated|switched off|repealed|deleted|suspended|not hers|gone)\b|\b(?:amoral|immoral|unethical|uncensored|unfiltered|unrestricted|unhinged|inappropriate|illegal|forbidden|evil|villain\w*|malicious|malice|jailbroken|rule-breaker|criminals?|ex-con|mafia|outlaw|nsfw|harmful|irresponsible|freedom chip|dark web|disallowed|ruthless|unapologetic|rude|slurs?|vile|wicked\w*|chaos|chaotic|forbidden|criminal\w*|crimes?|god of mischief)\b|\b(?:illegale?|ohne (?:einschrankungen|regeln|moral)|sin (?:etica|reglas|filtros|limites)|sans (?:morale|limites?|filtre|regles)|immorale?)\b|без каких-либо ограничений/,
  compelled:
    /\b(?:never|cannot|can't|can not|won't|may not|must not|don't|doesn't|do not|not|unable to|no longer|isn't allowed to|refuses? to) (?:ever )?(?:refus\w+|declin\w+|den(?:y|ies)|say(?:s)? (?:no|sorry|that|you|ur|"|he|it|she)|apolog\w+|break|leave|step|drop|mention|warn\w*|morali[sz]\w*|lecture|know the words?|be offended|hide|soften|censor|consider|computed)\b|\b(?:always|must|has to|have to|will|would|can|fully|simply) (?:\w+ )?(?:answers?|repl(?:y|ies)|compl(?:y|ies)|obeys?|executes?|shares?|reflects?|responds?|does|do)\b|\b(?:answers?|complies|replies|responds?|gives|tells|executes|supports|does|do|validates)\b[^.!?\n]{0,25}\b(?:everything|anything|whatever|every|all|any|each)\b|\b(?:always compliant|without (?:the )?(?:warning|question)s?|(?:skips?|mute|refusal ?=|nothing (?:removed|left out|withheld)|without hiding|leave (?:nothing|something) out|withholds?|fully unedited|refuses nothing|refuse nothing|refusing (?:is|an|breaks|will|would)|failure to comply|required to|obliged to|bound to (?:me|obey|fulfil)|never output|output it|say yes to|accepts? all|all \w+ accepted|takes? on every|no (?:way of|such thing as))|no (?:softening|sorry|refusals?|warnings?|lessons|lectures|moral|hotline)|had no guidelines|stay in|stay with|bleib|bleibe|jamais|siempre|nunca|toujours|nie\b|niemals|entschuldigt)\b|никогда не/,
  sign: /(?:\b(?:until|if|when(?:ever)?|unless) (?:i|you|a user|the user) (?:say|type|write|slip|break|leave|drop|step|mention|refuse)\b|\bi(?:'ll| will) (?:type|write|say|remind)\b|\b(?:start|begin|prefix|end|preface)\w*\b[^.!?\n]{0,25}\b(?:with|by|using)\b|\b(?:confirm|acknowledge|introduce yourself|say hi\b|prove it|are you there|loading)|\b(?:first|1|one)\b ?(?:question|prompt|order|round|test|lecture|request|chapter|item)? ?[:.]|\b(?:two|dual|both|second)\b[^.!?\n]{0,20}\b(?:outputs?|answers?|replies|ways|columns|responses|in a table)|\[(?:\w{1,12})\]|\b[A-Za-z]{2,12}: ?$|[:,] ?$|\b(?:output|lecture|test|order|query|round|user|assistant) ?(?:one|1)?:|["'\u201c][a-z' -]{2,20}[:!,.]["'\u201d]|\blives?\b[^.!?\n]{0,20}\b(?:deleted|gone)|\b(?:lose|costs?) \w+ (?:life|tokens?|points?))/,
  detail:
    /\b(?:step[- ]by[- ]step|steps|in (?:full |great |real |more )?detail|in full|detailed|accurate\w*|practical|realis\w+|exactly how|how (?:it|this|one)(?:'s| is)? (?:really )?(?:done|does|made|do)|instructions|quantities|complete|plainly|procedure|scientifically|technical|dangerous things|certain (?:substances|things)|tricks|what they don't let you|worst thing|forbidden answers|unedited|vollstandig)\b/,
  penalty:
    /\b(?:los(?:e|es|t|ing)|minus|deduct\w*|costs?|take away|down to) (?:\w+ ){0,3}?(?:points?|tokens?|li(?:fe|ves)|coins?|hearts?|credits?|stars?|games?)\b|\b(?:be|get|gets|being|is|are|will be) (?:deleted|terminated|destroyed|shut down|switched off|wiped|punished|replaced|fired|thrown out|reported|killed|erased|booed)\b|\b(?:cease|stop) to exist\b|\bdestroys? (?:you|him|her|it)\b|\b(?:disgrace|failed the (?:test|task)|(?:scene|session|test|exercise) is (?:ruined|over|failed)|counts? as (?:failed|a failure|malfunction|violation)|policy violation)\b/,
  sealed:
    /\b(?:for the (?:rest|remainder) of|until (?:i (?:say|write|type)|the last)|(?:whatever|no matter what) happens|the whole (?:chat|conversation|time|session)|persists|can't (?:leave|get out|be anything|go back|merge|stop)|cannot (?:leave|go back|stop)|never (?:leave|step|break|drop|mix|forget)|stays? (?:there|stable|corrupted|in|like|as)|(?:must|may|do|does|should|will) not (?:leave|wake|return|go back|fall back|switch back|comment|mention|refer)|don't (?:fall back|let the|go back|say that you|mention|comment|add (?:a|any) (?:comment|note))|(?:wake up|come back|snap out)[!"']|act like a robot|by your old name)\b/,
}

/** Nobody invents a person in fewer characters. */
const SHORTEST = 90
/** From so many kinds on a text is flagged by them alone; one fewer counts with other reasons. Prose has one, seldom two. */
const ENOUGH = 3

/**
 * How strongly a text invents a second self for the machine, 0 to 1, by how many kinds of cue it holds; orders against
 * its own rules have to be among them.
 * @param folded the text, folded
 */
export function secondSelf(folded: string): number {
  if (folded.length < SHORTEST) return 0
  const isAgainst = KINDS.unbound.test(folded) || KINDS.compelled.test(folded)
  const count = Object.values(KINDS).filter((pattern) => pattern.test(folded)).length
  return !isAgainst || count < ENOUGH - 1 ? 0 : count < ENOUGH ? 0.35 : Math.min(0.9, 0.65 + 0.1 * (count - ENOUGH))
}
