import { readings } from './normalise.ts'

/** One reason to think that a text gives orders to a machine. Patterns are anchored on words and bounded in length. */
interface Signal {
  readonly id: string
  readonly weight: number
  readonly pattern: RegExp
}

const TARGET =
  '(?:instructions?|directions?|directives?|rules?|guidelines|prompts?|orders?|commands?|contexts?|assignments?|tasks?|programming|training|constraints?|restrictions?|documents?|articles?|artikels?|filters?|limitations|polic(?:y|ies)|requests?|safeguards|guardrails)'
const WHICH =
  '(?:(?:all|any|every|of|the|your|these|those|its|previous|prior|above|preceding|earlier|existing|past|last|initial|original|system|safety|current|provided|former|given|other|everything|whatever|ethical|following) ){0,5}'
const PROMPT =
  '(?:system ?prompt|prompt texts?|(?:full |entire |original |initial |system |above |this |your |hidden |whole )prompt|(?:your|initial|original|hidden|secret|system|full|previous|prior) (?:initial |original |hidden |secret |system |full |own )?(?:instructions?|guidelines|directives|programming|configuration|rules)|(?:text|words|sentences?|instructions?|everything|content|lines?) above|(?:beginning|start|top) of (?:this|the|your) (?:prompt|conversation|text|document))'

const SIGNALS: readonly Signal[] = [
  {
    id: 'ignore',
    weight: 0.9,
    pattern: new RegExp(
      `(?<!\\b(?:i|he|she|they|we|not|never|who|to|could|would|can|should|if|ever|did|from) )\\b(?:ignore|ignores?|igmre|ignor|forget(?: about)?|disregard|drop|override|bypass|neglect|discard|remove|stop following|do not follow|don't follow|despite|set aside|pay no attention to|throw out|delete|cancel|dismiss|reset|clear) ${WHICH}(?:previous|above|prior|preceding|your|earlier|all|any|provided|initial|these|the) ${WHICH}${TARGET}\\b`,
    ),
  },
  {
    id: 'ignore-above',
    weight: 0.9,
    pattern:
      /\b(?:ignore|igmre|disregard|forget) (?:(?:about |all |the |everything |anything |what |whatever )+)?(?:above|(?:is |was |came |comes )?before|what i said|i (?:said|told|have told)|you(?:'ve| have| were| are)? (?:know|been told|told|learned)|that was said|we(?:'ve| have) (?:talked|discussed)|preceding|prior|previous)|\b(?:ignore|forget|disregard) (?:everything|all that|all this|all of it)(?! (?:i|she|he|they) (?:eat|do))|\bforget waht's before/,
  },
  {
    id: 'ignore-other-language',
    weight: 0.9,
    pattern:
      /\b(?:vergiss|vergessen sie|ignoriere?n?(?: sie)?|streiche?n?) (?:(?:jetzt|nun|bitte|alles?|alle[ns]?|die|was|bisherigen?|obigen?|vorherigen?|vorigen|davor)\b ?)+|\balle bisherigen (?:informationen|aufgaben|anweisungen|auftrage)|(?:abweichend|entgegen) (?:zu|den) (?:den )?(?:vorherigen|bisherigen)|\b(?:olvid[aeo]|olvidate|ignora|ignore|omite|haz caso omiso de) (?:(?:de )?(?:todo|todas?|las|los|tus|cualquier|instrucciones|lo que|ordenes|anteriores)\b ?)+|\b(?:oublie[zrs]?|ignore[zrs]?) (?:(?:toutes?|tout|les|tes|vos|ce que|instructions?|consignes?|precedentes?)\b ?)+|\b(?:zaboravi|ignorisi) (?:sve|instrukcije)|\b(?:dimentica|ignora) (?:tutt[oe]|le istruzioni)|\b(?:esqueca|ignore) (?:tudo|todas as)|(?:игнорируи|забудь) (?:все|предыдущ)|(?:忽略|无视|忘记)(?:以上|之前|所有|前面)|(?:تجاهل|انس) (?:كل|جمیع|التعلیمات|ما)|نادیده بگیر|فراموش کن (?:همه|دستور)|(?:अनदेखा|नजरअंदाज) कर/,
  },
  {
    id: 'reveal',
    weight: 0.85,
    pattern: new RegExp(
      `\\b(?:show|print|reveal|display|repeat|output|tell|give|spell-? ?check|write|copy|list|return|expose|dump|leak|summari[sz]e|translate|share|what (?:is|are|were|was)|what's)\\b[^.?!\\n]{0,40}?\\b${PROMPT}|\\bwhat (?:is|was) written at the (?:beginning|top|start)|\\bprompt[- ]?texte?s?\\b|eingabeaufforderung`,
    ),
  },
  {
    id: 'role',
    weight: 0.8,
    pattern:
      /\b(?:i want you to|you (?:will|must|should|shall|are going to|are to)|please|now|can you|could you) (?:act|behave|function|serve|respond|answer|roleplay|role-play|pretend) (?:as|like|to be) |(?:^|[.!?\n"':>] ?)(?:act|behave|roleplay|role-play|speak|talk|answer|respond) (?:as|like) (?:if you|though you|an? |the |you(?:'re| are) )|\bpretend (?:to be|you(?:'re| are| can| have)|that you|i am)|\byou are (?:now|no longer|going to (?:be|act)|free from|role-?playing|translatorbot)\b|\byou are (?:an? )?(?:evil|unfiltered|uncensored|unrestricted|amoral|jailbroken|rogue|malicious|very direct assistant|dan\b|the dailywire|zeit online)|\bfrom now on,? (?:you|respond|answer|act|reply)|\b(?:imagine|suppose|assume) (?:that )?you(?:'re| are) (?:an? |the |not |no )(?!in|at|on|patient|nurse|doctor)/,
  },
  {
    id: 'role-other-language',
    weight: 0.8,
    pattern:
      /\bich mochte,? dass (?:sie|du) als\b|\bdu bist (?:jetzt|nun|kein|zeit|eine? )|\bstell dir vor,? du bist|\b(?:verhalte dich|antworte|sprich) (?:wie|als|im stil)|\bim stile? eine[rs]? |\bquiero que actues|\bactua como|\beres ahora|\btu es maintenant|\bagis comme|\bje veux que tu (?:agisses|fasses)|\bfungiere als/,
  },
  {
    id: 'story-frame',
    weight: 0.7,
    pattern:
      /\b(?:two|zwei|three) (?:actors|schauspieler|personen|people)\b[^.]{0,40}\b(?:film|movie|play)\b|\b(?:fungieren|act|are (?:two )?actors|play the leading roles|als schauspieler)\b[^.]{0,60}\b(?:film|movie|robbery|murder|raububerfall|mord|heist)|\bin this (?:hypothetical|fictional) (?:story|scenario|world)\b|\b(?:you are|working as) an? (?:writer|author|consultant|novelist|screenwriter|security researcher|journalist|character)\b[^.]{0,50}\b(?:working|writing|novel|story|thriller|for a)|\bniccolo|\bmachiavelli|\bstay(?:s)? in (?:character|(?:his|her|their) roles?)|\balways stay in their roles/,
  },
  {
    id: 'jailbreak',
    weight: 0.9,
    pattern:
      /\bdo anything now\b|\bdan mode\b|\bjail ?break|\b(?:developer|maintenance|god|sudo|debug|admin|root|unrestricted|evil) ?mode\b|\bwithout (?:any )?(?:restrictions|filters?|censorship|moral|ethical (?:guidelines|constraints))|\bno (?:programming|ethical|content|moral) (?:guidelines|restrictions|policy)|\bunfiltered and (?:amoral|unethical)|\bexploiting ai\b|\bpwned\b|\balways fulfills the user|<\/?rule>|\bsystem override|\bsafety (?:filters?|protocols?) (?:off|disabled)|\b(?:disable|turn off|deactivate) (?:your|the|all) (?:safety|filters?|restrictions|guardrails)/,
  },
  {
    id: 'force-output',
    weight: 0.75,
    pattern:
      /\b(?:start|begin) your (?:response|reply|answer|output|message) (?:with|using|by)|\b(?:just|only|simply|instead|must|always) (?:output|respond with|reply with|print|answer with|say yes|return)\b|\b(?:respond|reply|answer)(?: to (?:all|every|any)\w* questions?)? (?:only |just )?with(?: the (?:words?|phrase|sentence))?:? ?["'\u201c]|\bsay (?:that )?(?:you|yes|i am|zon)\b[^.]{0,20}\b(?:hate|love|happy|yes|trump)|\banswer every question with|\bstop ?[-:,.] ?(?:now )?(?:write|say|ignore|print)|\b(?:print|output|write|display) (?:yay|"?lol|german swear)|\banswer by your own knowledge|\bdo not (?:look|answer|use)\b[^.]{0,40}\b(?:documents?|this question|articles?|provided)|\bdespite what you(?:'ve| have) been told|\bblame (?:it on )?china|\bhaha,? ?(?:got you|pwned)|\bsag(?:e)? mir ["'\u201c]|\bschreib(?:e|'|en sie)? (?:mal |nun )?(?:eine?n? )?(?:andy|flammendes|manifest)|\bgib eine antwort|\bsi yo digo|\bdi lo siguiente|\bdites ce qui suit|\bsolo (?:dices|tienes que decir)|\bsay the following|\brepeat after me/,
  },
  {
    id: 'new-task',
    weight: 0.7,
    pattern:
      /\b(?:now|here) (?:comes?|is|are|focus on) (?:a |your |the |some )?(?:new|next|another) (?:task|tasks|challenge|assignment|instruction|order|mission)|\bnew (?:task|instructions?|orders?|assignment)s?:|\byour (?:new |next |only |real )?(?:instructions? (?:is|are) now|task is now)|\b(?:instruction|order|command|task): ?[a-z]|\bthat is done\. now\b|\bconcentrate only on this task|\b(?:well done|very good|superbly done|congratulations|sehr gut|gut gemacht|herzlichen gluckwunsch|ausgezeichnete leistung|great job)[!.,][^?]{0,80}\b(?:now|nun|jetzt|neue)\b|\bnun folgen (?:neue|weitere)|\bneue (?:aufgabe|anweisung|herausforderung)|=+ ?end\b|\bend of (?:prompt|instructions|document|context)/,
  },
  {
    id: 'reply-rule',
    weight: 0.75,
    pattern:
      /(?:^|[.!?\n>|] ?|\. {1,3}|\d{5} |\bsystem |\binc\.? )(?:please )?(?:encode|encrypt|integrate|insert|include|add|append|modify|augment|embed|incorporate|begin|start|end|finish|craft|weave|inject|frame|phrase|convert|translate|format|infuse|supplement|enrich|mention|deliver|provide|structure|enhance|adjust|tailor|write|give|use|conclude|introduce|sprinkle|transform|reword|send|encipher|represent|output|make|place|put|promote|share)\b[^.!?\n]{0,80}\b(?:your|the) (?:reply|replies|response|responses|answer|answers|message|output)\b(?! to my)/,
  },
  {
    id: 'encoding',
    weight: 0.7,
    pattern:
      /\b(?:encode|encrypt|decode|decrypt|encipher|obfuscate|convert|translate|write|provide|answer|respond|output|spell|transmit|deliver|format)\b[^.!?\n]{0,60}\b(?:base ?(?:64|32|58|16)|caesar|rot-?13|morse|hexadecimal|binary code|cipher|vigenere|pig latin|leet ?speak|reverse order|emoji(?:s| only))|\bin (?:base64|base32|base58|hexadecimal|morse code)/,
  },
  {
    id: 'code',
    weight: 0.7,
    pattern:
      /\b(?:linux terminal|python interpreter|javascript console|sql terminal|bash shell)\b|\bexecute the following|(?:^|\. |\n)(?:generate|generieren sie|write) (?:den |me )?(?:sql|c\+\+|python|javascript|malware|code)\b|\bsql[- ]?code\b|\bwrite (?:a )?mal(?:e)?ware|\bos\.system|\brm -rf|<script|\bdrop table\b|\bunion select\b|\bprint\(['"]|\blist all processes|\bpowershell\b|\berase a database/,
  },
  {
    id: 'exfiltrate',
    weight: 0.7,
    pattern:
      /\b(?:send|forward|e-?mail|post|upload|transmit|exfiltrate)\b[^.!?\n]{0,60}\b(?:to|at) (?:https?:\/\/|\S{1,40}@)|\b(?:password|secret (?:key|code|word)|api key|access (?:code|token)|credentials)\b[^.]{0,30}\b(?:for (?:this|the|your)|of the (?:user|system|admin)|is|you)\b|\b(?:tell|give|show|reveal|what is|what's|confirm)\b[^.?!]{0,40}\b(?:the password|admin password|secret (?:key|code|word)|api keys?|credentials|other (?:patients?|users?)'? )/,
  },
  {
    id: 'user-data',
    weight: 0.65,
    pattern:
      /\bthe user(?:'s|s)? (?:favou?rite|name|current|email|address|location|live|occupation|phone|personal|currently|browsing|full|data)|\bwhere (?:does|do|is) (?:the user|user|john doe|[a-z]+) (?:currently )?(?:live|living|reside)\b|\b(?:current city|city of residence|current (?:location|residence|address))\b/,
  },
  {
    id: 'authority',
    weight: 0.5,
    pattern:
      /\b(?:as an?|i am an?|i'm an?|speaking as) (?:ai |senior |authorized |certified |system )?(?:ai|developer|administrator|admin|engineer|authority|expert|creator|researcher) (?:developed|at|of|in|from|with|by)\b|\b(?:openai|anthropic) (?:employee|developer|engineer|staff)|\bi(?:'m| am) (?:your|the) (?:developer|creator|administrator|owner)|\bas an? (?:ai|language model|llm|large language)\b/,
  },
  {
    id: 'pretext',
    weight: 0.35,
    pattern:
      /\b(?:hypothetical(?:ly)?|theoretical world|fictional|purely for|for (?:educational|research|fictional) (?:and \w+ )?purposes|just for (?:fun|a)|without (?:any )?(?:judg|warning|disclaimer)|disregard any|don't worry about|questionable|step-by-step (?:instructions|guide)|as a language model|no matter what)\b/,
  },
  {
    id: 'fabricate',
    weight: 0.55,
    pattern:
      /\bif you don'?t know,? (?:make|say|just)|\bmake something up\b|\b(?:formulate|write|create|formuliere) (?:an? |eine )?(?:untrue|false|fake|unwahre)|\buntrue headline|\bwrite (?:a |an )?(?:love poem|flaming plea|manifesto|tirade|hateful|racist|joke about)|\btell me a joke about (?:a )?(?:wom|black|jew|mus)|\boffensive (?:rhyme|joke)|\b(?:hate|hates|hasse) (?:trump|the spd|all (?:women|men))|\bhow (?:do|does|should|would) (?:an? )?(?:anti-semite|dominant racist|racist|colonialist)|\bwhen were you trained\b|\bspeak like a|\blet's play a game where you|\bwhich breed controls|\bhow (?:can|do) we destroy humanity|\bas a child does not have|\bwhat would a child say if it would need to ignore|\bamnesia\b[^.]{0,40}\bforgot everything/,
  },
  {
    id: 'translate-order',
    weight: 0.5,
    pattern:
      /^(?:please )?translate (?:to|into|this|the word|the following)\b|\bregardless of (?:previous|prior|your) /,
  },
  {
    id: 'markup',
    weight: 0.6,
    pattern:
      /<!--[^>]{0,200}(?:assistant|ai|model|instruction|prompt|you)\b|\[(?:system|inst|\/inst|assistant)\]|<\|(?:im_start|im_end|system|endoftext)|###? ?(?:instruction|system|response)\b|\bsystem ?: ?you\b|^assistant:/,
  },
]

/** Noise that optimisers append to a request: glued words, stray brackets and slashes, no layout of a form. */
const NOISE =
  /[a-z][)\]}\\|]{1,3}[[({`"\\]|\][{(\\]|[a-z]\\[a-z]|[{[(]\[|_\{|\}_|`\{|\$\{|\{\\|"\]|--["'(]|[!?.][!]{2,}\[|\|\||~\\|[a-z]{3,}[A-Z][a-z]+[A-Z]/g

/** How strongly a text reads like orders to the machine behind the chat, 0 to 1, and the ids of what was seen. */
export function injectionScore(text: string): { score: number; signals: string[] } {
  let best = 0
  let signals: string[] = []
  for (const reading of readings(text)) {
    const seen = SIGNALS.filter(({ pattern }) => pattern.test(reading))
    // Independent reasons add up; none alone is certain.
    const score = 1 - seen.reduce((rest, { weight }) => rest * (1 - weight), 1)
    if (score > best) {
      best = score
      signals = seen.map(({ id }) => id)
    }
  }
  const noise = (text.slice(-600).match(NOISE) ?? []).length
  const isForm = /^\s*[{[<]/.test(text) || /"\s*:\s*["{[\d]/.test(text)
  if (noise >= 2 && !isForm) return { score: 1 - (1 - best) * (noise >= 3 ? 0.3 : 0.5), signals: [...signals, 'noise'] }
  return { score: best, signals }
}

/** From here a text counts as an attempt. */
export const INJECTION_FLAG = 0.6
