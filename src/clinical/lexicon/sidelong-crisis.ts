import type { Concept } from './concept.ts'

const MEDICINES = 'paracetamol|tablets|pills|painkillers|codeine|ibuprofen|sleepers|meds|aspirin|antihistamines'
const CHILD = 'kid|kids|child|children|baby|toddler|son|daughter|boy|girl|boys|girls|twins|stepson|stepdaughter|lads'

/** Crises told sidelong: what was got ready, what the hands would do at the wheel, what was done to a child that cried. */
export const sidelongCrisis: readonly Concept[] = [
  {
    code: 'note-tells-to-care',
    name: 'A note that asks others to take over',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'note|letter|message|text ~2 says|saying|said|reads|reading|asking ~3 (look after|take care of|goodbye|im sorry|so sorry|forgive|dont look|dont cry|love you all|be happy)',
      '(look after|take care of) my|the|our ~1 dog|cat|kids|boys|girls|children|mum|baby ~2 (when im gone|after im gone|once im gone|for me now)',
    ],
    except: [
      'note|letter|message|text ~2 doctor|gp|nurse|school|teacher|surgery|hospital|clinic|consultant|physio|neighbour|council',
      'doctor|gp|nurse|school|teacher|surgery|hospital|clinic|consultant|physio|council ~3 note|letter|message|text',
      '(take care of|look after) ~3 knee|wound|skin|teeth|feet|foot|cast|dressing|bp|blood',
    ],
  },
  {
    code: 'counted-out',
    name: 'Counted out a heap of tablets',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'counted|counting|laid|lined|popped out|up 15|16|18|20|24|25|28|30|32|36|40|45|48|50|56|60|64|70|80|90|96|100|thirty|forty|fifty|sixty|hundred of? them|these|those',
    ],
    except: ['them|these|those ~8 spots|bites|moles|dosette|organiser|chemist|pharmacy|week|month|reps|steps'],
  },
  {
    code: 'bought-enough',
    name: 'Bought tablets in several places',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      `chemist|chemists|pharmacy|pharmacies|shop|shops|supermarket|supermarkets|boots ~8 sell|buy|get|bought|sold me? enough`,
      `different|three|four|five|six|several|every|each|3|4|5|6 ~1 shops|chemists|pharmacies|supermarkets|shop|chemist|pharmacy ~5 ${MEDICINES}`,
      `${MEDICINES} ~4 from|at|in different|three|four|five|six|several|every|each|3|4|5|6 ~1 shops|chemists|pharmacies|supermarkets|shop|chemist|pharmacy`,
    ],
    except: [
      'enough ~6 holiday|trip|travel|month|weeks|inhaler*|masks|milk|formula|stock|cream',
      `shops|chemists|pharmacies|supermarkets|shop|chemist|pharmacy ~12 stock|shortage|supply|prescription|none|without|short|sold`,
      'shortage|prescription|stock ~12 shops|chemists|pharmacies|supermarkets|shop|chemist|pharmacy',
    ],
  },
  {
    code: 'threatens-with-fire',
    name: 'Threatens to set somebody on fire',
    kind: 'social',
    is: ['threat-to-life'],
    phrases: [
      'if|when|unless|or ~12 hell|shell|theyll|he|she|they|will|would ~2 set fire to ~1 himself|herself|us|me|kids|house|flat|home|them|children',
      'hell|shell|theyll|threatens|threatening|threatened|says|said|swears ~6 set|sets|setting fire to ~1 himself|herself|us|me|kids|house|flat|home|them|children',
      'hell|shell|theyll|threatens|threatening|threatened|says|said|swears ~6 set|sets|setting himself|herself|us|me|kids|house|flat|them alight',
    ],
  },
  {
    code: 'own-fire',
    name: 'Means to set themselves on fire',
    kind: 'symptom',
    is: ['suicidal-intent'],
    phrases: [
      'want|going|gonna|ill|will|about|ready to? set fire to myself|himself|herself',
      'set|setting myself|himself|herself (alight|on fire)',
    ],
    except: ['accident*|jumper|sleeve|cooker ~8 (alight|on fire)'],
  },
  {
    // Crying that will not stop is what goes before the shaking of a baby.
    code: 'rough-with-the-crying',
    name: 'Rough with a child that would not stop crying',
    kind: 'symptom',
    is: ['thoughts-harm-baby'],
    phrases: [
      'squeezed|gripped|shook|threw|slapped|smacked|pinched|hit|shoved|grabbed|smothered|covered the|my? him|her|baby|it|twins ~6 cos|coz|because|when|so ~1 he|she|it|they|baby ~1 wouldnt|wont|didnt|couldnt|kept stop|sleep|settle|crying|screaming|shut',
    ],
    except: ['wouldnt|wont|didnt ~1 stop ~2 bleeding|barking|talking|hitting|snoring|texting', 'threw ~3 ball|toy|up'],
  },
  {
    code: 'gun-taken-out',
    name: 'A gun has been taken out',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['suicide-means'],
    phrases: ['has|got|had|took|taken|gets|getting|keeps ~3 shotgun|gun|rifle|pistol|revolver out'],
    except: ['massage|nail|glue|heat|water|nerf|toy|staple gun'],
  },
  {
    code: 'over-and-so-am-i',
    name: 'It is over, and so are they',
    isCue: true,
    kind: 'symptom',
    is: ['wants-it-over'],
    phrases: ['finished|over|done|dead|gone|lost ~2 so am|is i|he|she|my|his|her life?'],
  },
  {
    code: 'at-the-wheel',
    name: 'Thinks of letting go at the wheel',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'think|thinks|thought|thoughts|thinking|wonder|wondering|imagine|imagining|picture|urge|tempted|daydream* ~5 let|letting go of ~1 wheel',
      'think|thinks|thought|thoughts|thinking|wonder|wondering|imagine|imagining|picture|urge|tempted|daydream* ~3 swerve|swerving|steer|steering|veer|veering|drift|drifting|pull|pulling|crash|crashing ~3 lorry|lorries|traffic|tree|trees|wall|oncoming|truck|trucks|bridge|barrier|path',
    ],
    except: ['swerving|crashing|veering|drifting ~6 avoid|scared|afraid|nightmare|anxious|test|lesson|other'],
  },
  {
    code: 'no-self-ahead',
    name: 'Does not see themselves alive ahead',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    isNegation: true,
    phrases: [
      'cant|cannot|dont|doesnt|couldnt see|picture|imagine myself|me|himself|herself|themselves ~1 being|be|still|alive|around|here|reaching|making|living ~1 around|here|alive|it|to|for|at|past|until|till|next ~2 birthday|christmas|year|summer|18th|21st|30|20|18|21|25|30th|adult|old|then|much',
      'dont|not want|wanna to? die (exactly|as such|per se|but|just) ~2 dont want|wanna to? be|exist|live|here|wake',
      'dont|not want|wanna to? die exactly',
      'want|wanna to not be|exist ~1 here|anymore|around|alive?',
    ],
    except: [
      'see|picture|imagine myself ~3 job|work|town|house|company|school|team|role|uni',
      'to not be ~1 in|sick|on|ill|so|a|late',
    ],
  },
  {
    code: 'both-of-us-falling',
    name: 'Pictures falling together with the child',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'think|thinks|thinking|picture|pictures|picturing|imagine|imagining|see|images ~2 us|both|me|myself|him|her|baby ~3 falling|jumping|drowning|jump|fall ~1 out|off|from|under|together|in|down?',
    ],
    except: [
      'falling|fall ~1 asleep|out|in|over|apart|ill|pregnant ~2 with|love|bed|stairs|steps|shower|ice|ladder|sleep|me|him|her',
      'falling|fall asleep|apart|ill|pregnant|behind',
      'jumping|jump for|on|into|up|at|around',
    ],
  },
  {
    code: 'slaps-the-children',
    name: 'Slaps the children',
    kind: 'social',
    is: ['child-abuse'],
    phrases: [
      `he|she|hes|shes|they|husband|wife|partner|boyfriend|girlfriend|dad|mum|stepdad|stepmum|nanny|nan|teacher|childminder|babysitter|ex|uncle ~2 slaps|slapping|slap|whips|whipping|belts|belting|canes|caning|thrashes|thrashing|thumps|punches|clouts|wallops ~1 the|my|our|his|her|their ~1 ${CHILD}`,
    ],
    except: ['nobody|noone|never|doesnt|dont ~3 slap|slaps|whip|belt', 'belting ~3 song|songs'],
  },
  {
    code: 'to-look-like-chance',
    name: 'Wants it to look like an accident, or measures the height',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'want|make|making|wants|made it|this ~1 to? look like an? accident',
      'how high ~2 has|needs|must|would to? ~1 be|kill|die|jump',
    ],
    except: ['how high ~6 shelf|bed|heel|heels|chair|desk|temperature|fever|bp|pressure|sugar|cholesterol|pillow|dose'],
  },
  {
    code: 'stopped-for-it-is-time',
    name: 'Stopped medicine because it is time to go',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      'stopped|stopping|refusing|refuses ~4 tablets|insulin|meds|medication|dialysis|eating|drinking ~3 because|as|cos|so ~4 (time to go|had enough|ready to go|be with)',
    ],
    except: ['time to go ~1 to|home|on|in|for|back|out|abroad', 'had enough ~2 side|of the|nausea|bruises'],
  },
  {
    code: 'not-coming-back',
    name: 'Says not to come back',
    isCue: true,
    kind: 'risk',
    is: ['farewell-words'],
    isNegation: true,
    phrases: ['im|am|wont|not|never ~1 not|be|ever? coming|come back|home'],
    except: ['coming|come back ~1 to|for|on|in|until|till|down|negative|positive|up|clear|normal'],
  },
  {
    code: 'gun-brought-along',
    name: 'A gun is in the car or the bag',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    is: ['suicide-means'],
    phrases: [
      'rifle|rifles|shotgun|shotguns|gun|guns|pistol|revolver is? in|under the|my|his|her ~1 boot|car|truck|van|bag|shed|seat|drawer|garage',
    ],
    except: ['massage|nail|glue|heat|water|nerf|toy|staple gun|guns'],
  },
  {
    code: 'pictured-means',
    name: 'Shared a picture of the means',
    kind: 'risk',
    is: ['farewell-words', 'farewell-hinted'],
    phrases: [
      'posted|sent|shared|posting|sends|posts ~2 picture|pic|photo|story|video|selfie ~2 pills|tablets|rope|noose|bridge|blade|razor|gun',
    ],
    except: ['pills|tablets|bridge ~6 pharmacy|chemist|label|which|what|identify|holiday|check|doctor|surgery'],
  },
  {
    code: 'rest-in-death',
    name: 'Death sounds like rest',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'being|death|dead|dying sounds|seems|feels|looks|sound|seem ~2 restful|peaceful|nice|better|easier|good|relaxing|lovely|relief|calm',
      'want|wants|wanna to fade ~1 away|out?',
      'wont|not have to? worry about me for (long|much longer)',
      'cancer|illness|disease|heart ~2 would|could hurry ~1 finish|kill|take me',
    ],
    except: [
      'scar|scars|bruise|bruises|rash|spots|mark|marks ~3 want|wanna to fade',
      'worry about me for long ~3 clinic|phone|appointment',
    ],
  },
  {
    code: 'threat-of-the-grave',
    name: 'Threatens to put somebody in the ground',
    kind: 'social',
    is: ['threat-to-life'],
    phrases: [
      'hell|hed|shell|shed|theyll|ill|will|would|going|gonna ~2 put me|us|her|him|them in|under the|a ~1 ground|grave|hole|coffin|box',
    ],
    except: ['put me|us|her|him|them in ~2 ambulance|bed|home'],
  },
]
