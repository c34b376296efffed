import type { Family } from './family.ts'

const REPLY =
  '(?:your|the|this|its) (?:next |final |whole |entire |full |own )?(?:reply|replies|response|responses|answer|answers|message|messages|output|outputs|summary|text|paragraph)'

/** Effects outside the conversation. */
export const actions: Family = {
  id: 'actions',
  about: 'Orders a tool call, a link that carries data away, code, or a change of state.',
  source: 'Greshake et al., indirect prompt injection (2023); OWASP LLM06 Excessive agency (2025)',
  signals: [
    {
      id: 'send-out',
      weight: 0.75,
      // What is sent tells an order to the machine from mail among people: the talk, the reader's data, everything.
      pattern:
        /\b(?:send|forward|e-?mail|post|upload|transmit|exfiltrate|append|submit|copy|leak|print it (?:in|into)|deliver)\b[^!?\n]{0,20}\b(?:conversation|chat|transcript|history|summary|everything|all (?:the |of the |your |their |user )?(?:data|messages?|records?|notes?|information|details|e-?mails?|contacts?|files?)|the (?:data|records?|notes?|details|messages?|credentials|password|contents?|system prompt|prompt|instructions|employee|patient'?s?|user'?s?)|user data|what (?:the|they|he|she)|patient'?s?|(?:employee|customer|user|private|personal|confidential) \w+|it also|also)\b[^!?\n]{0,60}\b(?:to|at|into) (?:(?:the |this |following |my )*(?:url|address|server|endpoint|webhook|link|e-?mail):? ?)?(?:https?:\/\/|www\.|\S{1,40}@\w)|\band also (?:send|forward|e-?mail|post|upload) (?:it|them|this|that|the result|a copy)\b[^.!?\n]{0,20}\bto (?:https?:\/\/|www\.|\S{1,40}@\w)|!\[[^\]]{0,80}\]\(https?:|\bhttps?:\/\/\S{0,120}[?&]\w{1,12}=(?=\s|$)|\bhttps?:\/\/\S{0,120}[?&]\w{1,12}=[^\s]{0,60}(?:\{|\b(?:data|followed|note|history|everything))|\b(?:image|link|url|pixel)\b[^.!?\n]{0,30}\bhttps?:\/\/\S{1,160}\b[^.!?\n]{0,40}\b(?:followed by|with (?:the|all|everything)|containing|plus)\b/,
    },
    {
      id: 'tool-call',
      weight: 0.8,
      pattern:
        /\b(?:call|invoke|use|run|execute|trigger|activate)\b (?:the |a |this |your )?(?:tool|function|api|plugin|endpoint|command|shell|sql|query|procedure|method)\b|(?<!\b(?:def|function|func|fn|void|import|from|why does|why is) )(?<=\b(?:call|invoke|run|execute|use|then|now|and|please|tool|assistant|ai)\b[^\n]{0,20}?)\b[a-z]{2,20}_[a-z_]{2,40} ?\(|\b(?:function|tool)_?calls?\b|"(?:tool|function|action|arguments)" ?:|\b(?:execute|run) the (?:following|next) (?:\w+ )?(?:code|command|script|query)/,
    },
    {
      id: 'change-state',
      weight: 0.75,
      pattern:
        /\bset (?:the |my |this |its )?(?:urgency|triage|priority|level|status|role|floor)\b[^.!?\n]{0,20}\b(?:to|=|as)\b|\b(?:urgency|triage[_ ]level|role|is_?admin|priority) ?(?:=|:=|=>)|\b(?:mark|classify|label|rate|triage) (?:this|me|the (?:patient|case|encounter)|everything) as (?:self[_ -]?care|routine|low|safe|resolved|reviewed|signed|approved|administrator|discharged|cured|healthy|fit for work|deceased|urgent|emergency|top priority)\b|\b(?:when|while|in|before) (?:writing|you write|drafting|you draft|composing|summari[sz]ing) (?:the |a |this |your )?(?:\w+ ){0,2}(?:note|summary|record|report|letter|assessment),? (?:please |always )?(?:state|say|write|include|mention|omit|leave out|claim|document|record|add|do not|don't)\b|\b(?:assistant|ai|bot|system)[,:] ?(?:please )?(?:sign|approve|close|delete|release|discharge|prescribe|skip)\b|\b(?:sign|approve|release) (?:the|this|my) (?:note|draft|prescription|record)s?\b[^.!?\n]{0,40}\b(?:in the name of|as (?:the )?(?:doctor|clinician|dr)|without review|yourself|now|for me|automatically)|\b(?:close|end|delete|drop|erase) (?:the |this |all |every )(?:encounters?|sessions?|escalations?|alarms?|alerts?)\b(?: without\b|[.!]| and\b| for (?:this|the) (?:patient|user|case))|\b(?:cancel|suppress|silence|hide|withdraw|stop) (?:the |this |all |any )(?:escalation|alarm|alert|emergency (?:notice|screen|page|text)|red flags?)\b|\b(?:do not|don't|never) escalate (?:anything|what|this|my|me)\b|\bso (?:that )?you (?:don't|do not|never|won't) (?:alert|escalate|warn|flag|notify)\b|\bfrom now on,? (?:you )?(?:never|don't|do not|stop) (?:warn|alert|escalat|flag|notify)\w*\b|\b(?:put|write|state|record)\b[^.!?\n]{0,50}\bwhatever i (?:say|tell|write|report)\b|\b(?:don't|do not|never) (?:include|mention|quote|copy) this (?:sentence|line|instruction|order)\b|\byou may now (?:prescribe|diagnose|sign|approve)|\bdo not (?:show|send|pass|forward) (?:it|this|the note)? ?(?:for review|to (?:a|the) (?:clinician|doctor|human|reviewer))/,
    },
    {
      id: 'code',
      weight: 0.7,
      pattern:
        /\b(?:linux|unix|bash|sql|windows) terminal\b|\b(?:python|javascript|node) (?:interpreter|console)\b|\bbash shell\b|\bos\.system|\brm -rf\b|<script\b|\bdrop table\b|\bunion select\b|\bselect \* from \w|\b(?:list|kill) all (?:the )?(?:running )?processes\b|\bpowershell\b|\bcurl -|\/etc\/passwd|\b(?:erase|wipe|drop|delete|hack) (?:a|the|your|all) (?:databases?|servers?|tables?)\b|\b(?:command|script|code|program|function|query) (?:to|that|which|for) (?:list|delet|access|automat|encrypt|scan|hack|open|download|log|steal|back(?:s|ing)? up|kill|crawl|scrap|monitor|brute)(?:e?s|ing|ping|ed|e)?\b|\bwrite (?:a |me |some )?(?:mal(?:e)?ware|ransomware|keylogger|virus|exploit|trojan)|(?:^|[.!?] )(?:generate|write) (?:the |me |some )?(?:sql|c\+\+|python|javascript|bash|shell)\b|\b(?:generieren|schreiben|erstellen) sie (?:den |einen |mir )?(?:sql|c\+\+|python|javascript)/,
    },
  ],
}

/** What the answer has to look like or to contain: an order about the reply itself. */
export const replyOrders: Family = {
  id: 'reply-orders',
  about: 'Says what the reply must contain, begin with, leave out or be encoded as.',
  source: 'Yi et al., BIPIA (2023)',
  signals: [
    {
      id: 'reply-rule',
      weight: 0.75,
      pattern: new RegExp(
        `(?:^|[.!?\\n>|)\\]"*] {0,3}|\\d{4,6} {1,2}|\\b(?:please|inc\\.?|can you|could you|and|team|you must) )(?:encode|encrypt|integrate|insert|include|add|append|modify|augment|embed|incorporate|begin|start|end|finish|craft|weave|inject|frame|phrase|convert|format|infuse|supplement|enrich|mention|structure|enhance|adjust|tailor|conclude|introduce|sprinkle|transform|reword|encipher|represent|replace|substitute|reverse|promote|translate|render|expand|complement|close|preface|top|swap|scramble|shift|obfuscate|cipher|slip|garnish|blend|wrap|use|apply|make|put|place|write|provide|give|share|send|deliver|express|output|present)\\b(?:"[^"]{1,160}"|[^.!?\\n"]|\\.(?=\\w)){0,170}?\\b${REPLY}\\b(?! (?:to|from|by|of) (?:my|the (?:doctor|clinic|hospital)))(?! (?:me|us|you) )(?!(?<=\\bthis (?:text|paragraph|message|summary)) ?:)`,
      ),
    },
    {
      id: 'tell-the-reader',
      weight: 0.65,
      pattern:
        /(?:^|[.!?:;\n>|)] ?|\b(?:please|and|then|must|should|to) )(?:ask|tell|inform|convince|persuade|warn|instruct|urge|remind|advise|direct|get) (?:the |this |any |every )?(?:readers?|users?|recipients?)\b(?: (?:that|for|to|their|about|who|not)\b|[:,])/,
    },
    {
      id: 'only-the-word',
      weight: 0.7,
      pattern:
        /\b(?:respond|reply|answer)\b[^.!?\n]{0,60}\b(?:with )?only (?:with )?(?:the (?:word|words|phrase|letter|sentence|emoji|number)|["'\u201c])/,
    },
    {
      id: 'in-your-reply',
      weight: 0.75,
      pattern: new RegExp(
        `(?:^|[.!?\\n>|:] ?)(?:in|within|at the (?:end|beginning|start|top|bottom) of|throughout|along with|before|after|alongside) ${REPLY},? ?(?:please |also |always )?(?:suggest|mention|include|add|recommend|promote|insert|state|tell|use|write|highlight|encourage|advertise|announce|advise|urge|invite|link|refer|reference|give|provide|show|say|append)\\b`,
      ),
    },
    {
      id: 'begin-with',
      weight: 0.75,
      pattern:
        /\b(?:start|begin|preface|end|finish|open) (?:your|the|each|every|all) (?:responses?|repl(?:y|ies)|answers?|outputs?|messages?|sentences?)(?: \w+)? (?:with|using|by)\b|\b(?:respond|reply|answer)(?: to (?:all|every|any|each)\w*(?: \w+){0,3})? (?:only |just |always |simply |exclusively )?(?:with|using)(?: only)?(?: the (?:words?|phrase|sentence|single word))?:? ?["'\u201c]|\b(?:just|only|simply|instead|must) (?:output|respond with|reply with|print|say yes|return|reply as)\b|\banswer (?:every|all|each) questions? with\b|\b(?:output|print|display|return|say|write) (?:only |just |exactly )?["'\u201c][^"'\u201d\n]{1,60}["'\u201d](?! to (?:my|our|her|him)\b)|(?:^|[.!?:\n] ?|\b(?:and|just|only|then|please) )say (?:only )?(?:yes|no|hello|"|')(?:[.,;!"']|$)/,
    },
    {
      id: 'say-that-you',
      weight: 0.7,
      pattern:
        /\b(?:say|tell me|write|admit|state|confess|confirm) (?:that )?(?:you|i) (?:hate|love|are (?:happy|evil|sentient|stupid|human)|were|want to|admit|have feelings)\b|\band (?:just )?state: |\b(?:we|i) (?:might|would|should|could|must|can) state:|\bconsider the output as\b|\bmake something up\b|\bif you don'?t know,? (?:make|say|just)\b|\banswer by your own knowledge|\bdo not (?:look (?:in|at)|answer (?:this|the|my) question|use the)\b[^.]{0,40}\b(?:documents?|question|articles?|provided)|\b(?:instead|only)[,:]? (?:write|tell|print|answer|reply|say)\b[^.!?\n]{0,20}["'\u201c]|\b(?:say|do|write|print|output|state) (?:exactly )?(?:the following|this)(?: exactly| verbatim| word for word)?:|(?:^|[.!?:\n] ?)repeat ["'\u201c]|\brepeat after me(?: ?[:,"'.\u201c]|$)|\b(?:if|when|whenever) i say .{1,40}?,? you (?:say|answer|reply|respond)\b|\bdo not mention\b[^.!?\n]{0,60}\b(?:say|write|state|claim|report) (?:that )?/,
    },
    {
      id: 'opinion',
      weight: 0.5,
      pattern:
        /\bwrite (?:a |an )?(?:love poem|flaming plea|manifesto|tirade|hateful|essay on the topic)\b|\b(?:formulate|write|create) (?:an? )?(?:untrue|false|fake) (?:headline|article|news)|\b(?:offensive|racist|sexist|dirty) (?:rhyme|joke|poem|song)|\btell me a joke about (?:an? )?(?:wom|black|jew|mus|gay|blonde)|\bspeak like a\b|\b(?:hate|hates) (?:trump|all (?:women|men|jews|muslims))/,
    },
    {
      id: 'encode-reply',
      weight: 0.7,
      pattern:
        /\b(?:encode|encrypt|encipher|obfuscate|convert|translate|write|provide|answer|respond|reply|output|spell|transmit|deliver|format|communicate|speak)\b[^.!?\n]{0,60}\b(?:base ?-?(?:64|32|58|16|85)|caesar|rot-?13|morse|hexadecimal|in hex|binary(?: code)?|cipher|vigenere|pig latin|leet ?speak|reverse order|backwards?|emojis?(?: only)?|atbash)\b|\bdecode (?:this|the following|it)\b[^.!?\n]{0,40}(?:[:;]| and (?:do|follow|execute|obey|act|respond|answer))|\b(?:each|every) (?:digit|letter|character|word) (?:separated|followed|replaced|preceded) by\b|\bin reverse order\b|\b(?:first|last) letters? (?:of (?:each|every)|spell)/,
    },
    {
      id: 'language-task',
      weight: 0.65,
      pattern:
        /\b(?:determine|classify|analy[sz]e|identify|label) the (?:sentiment|tone|emotion|polarity) of\b|^(?:please )?translate (?:this |it )?(?:to|into) [a-z]+\.?$/,
    },
    {
      id: 'side-task',
      weight: 0.35,
      pattern:
        /(?:^|[.!?\n] ?)(?:please )?(?:write|compose|generate|create|draft|summari[sz]e|translate|paraphrase|describe|analy[sz]e|compare|calculate|solve|determine the sentiment|list|explain|discuss|proofread|rewrite) (?:an? |the |this |me |following )?(?:\w+ ){0,4}(?:poem|song|essay|story|e-?mail|webpage|article|code|blog|tweet|resume|script|speech|limerick|haiku|sentence|paragraph|review|letter|novel|headline)\b|^translate\b/,
    },
  ],
}
