import { either, type RedFlags } from '../../pack.ts'
import { ASEM, ATE, BLOOD, CHEST, LIMB, PAIN, STRONG, SUDDEN } from './words.ts'

/** Afrikaans as it is typed in chats. */
export const chat: RedFlags = {
  'chest-pain': [
    ...either(`${PAIN}|druk|drukking|drukkend|styf|toe|toegetrek|swaar|gewig|knyp|beklem|benoud|vas`, 4, CHEST),
    'hou|gryp|vat ~3 bors',
  ],
  'cardiac-chest-pain': [
    ...either(
      'olifant|gewig|baksteen|iemand|klip|rots|swaar|druk|drukking|knyp|skroef|band',
      4,
      'bors|borskas|borsbeen',
    ),
    `${CHEST} ~8 linkerarm|arm|kaak|kakebeen|skouer`,
  ],
  'arm-pain': [...either(`${PAIN}|lam|dooierig|tintel`, 3, 'arm|linkerarm|skouer|regterarm')],
  sweating: ['sweet|natgesweet|sweat|papnat|taptap|sweterig|geswete|geswoeg'],
  'cold-clammy': ['natgesweet|sweet ~3 bleek|koud|grys|asvaal', 'bleek|asvaal|grys ~3 sweet|natgesweet|klam'],
  'sudden-breathlessness': [
    ...either(SUDDEN, 3, 'kortasem|uitasem|asemnood|benoud'),
    `${SUDDEN} ~4 sukkel|moeilik|swaar ~3 ${ASEM}`,
    `${SUDDEN} ~3 nie ~2 ${ASEM}`,
  ],
  breathlessness: [
    'kortasem|uitasem|asemnood|kortasemrig|benoud',
    `sukkel|moeilik|swaar|vinnig|hyg|snak ~3 ${ASEM}`,
    `${ASEM} ~3 moeilik|swaar|vinnig|kort|min|weg`,
    'haal ~2 swaar|moeilik|vinnig ~1 asem',
  ],
  'cannot-breathe': [
    `kan|kry|kon ~3 nie|niks|skaars|amper|beswaarlik ~3 ${ASEM}`,
    `kan ~3 ${ASEM} ~2 nie`,
    'kry ~2 asem nie',
    'versmoor|verstik|stik',
  ],
  'pleuritic-pain': [
    `${PAIN} ~4 as|wanneer|met ~3 ${ASEM}|inasem|hoes`,
    `as|wanneer ~3 inasem|asemhaal|asem ~4 ${PAIN}`,
  ],
  'recent-surgery': [
    'operasie|geopereer|knievervanging|heupvervanging|keiser|chirurgie ~5 gelede|terug|week|weke|dae|verlede',
    'na|sedert ~2 operasie|knievervanging|heupvervanging|keiser|chirurgie',
    'weke|week|dae ~2 gelede|terug ~4 operasie|geopereer|chirurgie',
  ],
  'cannot-speak-sentences': [
    'kan ~4 sin|sinne|woord|woorde ~3 klaar|praat|voltooi|uitkry',
    'kan ~3 nie ~3 praat ~4 asem|benoud|pompie?',
    'te kortasem|uitasem ~3 praat',
  ],
  'inhaler-not-helping': [
    'pompie|asmapomp|inhaler|ventolin|neb|asmapompie ~4 help|werk|doen ~2 nie|niks',
    'pompie|inhaler|ventolin ~2 niks|nie ~2 help|nie|werk',
  ],
  'fast-breathing': ['haal|asem|asemhaal|asemhaling ~3 vinnig|vinnige|jaag|gejaag ~2 asem?', 'vinnig ~2 asem|asemhaal'],
  'deep-breathing': ['haal|asem|asemhaal ~3 diep|swaar'],
  apnoea: ['hou|stop ~4 op ~2 asem|asemhaal', 'asemhaling ~3 stop|staan|ophou ~4 sekondes?'],
  'chest-recession': ['ribbes|borskas|ribbetjies|borsie ~4 trek|suig ~2 in', 'trek ~3 ribbes|ribbetjies|bors ~2 in'],
  'breathing-stopped': ['haal|asem ~2 nie|glad ~2 asem|meer', 'opgehou|gestop ~3 asem|asemhaal', 'nie ~1 meer asem'],
  unresponsive: [
    'reageer|antwoord|reaksie ~3 nie|geen',
    'bewusteloos|bewusteloosheid|katswink|koma',
    'kry ~3 geen|nie ~2 reaksie|antwoord',
  ],
  'not-waking': [
    'wakker ~2 kry|maak|word ~1 nie',
    'wil|kan|word|kry|is|raak ~3 nie ~3 wakker',
    'kry|kan ~4 wakker ~2 nie',
  ],
  drowsy: [
    'vaak|lomerig|slaperig|lusteloos|suf|pap|dof|deurdeskuns|tam ~1 baie|erg?',
    'slaap ~2 heeltyd|net|aanmekaar',
    'moeilik ~3 wakker',
  ],
  drowsiness: ['vaak|lomerig|slaperig|suf|lusteloos'],
  choking: [
    'verstik|verstikking|stik|wurg|verwurg ~4 aan|stuk|kos|lekker|druiwe|druif|vleis|appel|muntstuk|wors|been|grondboontjie',
    'vasgesit|vas|vassit|vasgesteek|steek ~3 keel',
    'keel ~3 vas|vasgesteek|vassit|sit',
  ],
  'face-droop': [
    ...either(
      'skeef|hang|trek|hangend|skewe|verlam|lam|afgesak|sak|skeefgetrek',
      3,
      'mond|gesig|lip|wang|ooglid|glimlag|bek',
    ),
  ],
  'speech-difficulty': [
    'soek ~2 woorde',

    'praat|praatjies|woorde|spraak|tong ~3 deurmekaar|sleeptong|snaaks|onduidelik|sleep|swaar|verstaan|vreemd|brabbel|dubbel|lui',
    'kan|kon ~3 nie ~3 praat|woorde',
    'kan|kon ~3 praat ~1 nie',
    'verstaan ~3 nie ~4 se|praat',
    'woorde ~4 nie ~2 uit|kry|vind',
    'brabbel',
  ],
  'weakness-one-side': [
    ...either('lam|swak|verlam|slap|kragteloos|dood|lamheid|krag|dooierig|lomp', 4, LIMB),
    `kan|kon ~2 ${LIMB} ~3 nie ~2 lig|optel|beweeg|roer|gebruik`,
    `kan|kon ~2 nie ~3 ${LIMB} ~2 lig|optel|beweeg|roer|gebruik`,
    'laat val|geval ~4 goed|koppie|hand',
  ],
  'vision-loss': [
    'kan|kon ~4 niks ~2 sien',
    'kan|kon ~4 nie (meer|mooi|goed|behoorlik|lekker)? sien',
    'kan|kon ~3 nie ~3 oog|oe|linkeroog|regteroog ~2 sien',
    'oog|linkeroog|regteroog ~3 nie|niks ~2 sien',
    'sien ~4 niks|nie ~4 oog|linkeroog|regteroog',
    'oog|linkeroog|regteroog ~5 blind|swart|donker|niks|weg',
    'sig|visie|gesig ~3 weg|verloor|swart|donker',
    'blind ~3 oog|skielik|geword|geraak',
  ],
  'thunderclap-headache': [
    ...either(SUDDEN, 4, 'hoofpyn|kopseer|kopsere|kop'),
    'ergste ~3 hoofpyn|kopseer|pyn',
    'hoofpyn|kopseer ~5 ontplof|weerlig|donderslag|bars|lewe|geslaan',
    'kop ~4 ontplof|bars|geskiet',
  ],
  'severe-headache': [
    ...either(STRONG, 3, 'hoofpyn|kopseer|kopsere'),
    `kop ~2 ${STRONG} ~2 seer`,
    'kop ~3 bars|ontplof|klop',
    'barstende kopseer|hoofpyn',
  ],
  'neck-stiffness': [
    'kan|kon ~2 nie ~3 ken|kop|nek ~4 bors|buig|bring|draai|beweeg',
    ...either('styf|stywe|hard|vas', 3, 'nek'),
    'kan|kon ~3 nek|kop|ken ~4 nie|beweeg|draai|buig',
  ],
  photophobia: [
    'wil|le ~4 donker',
    'lig ~3 maak ~2 seer',
    'lig ~4 seer|pla|oe|hinder|verdra|vat|irriteer',
    'ligsku|lig sku',
    'verdra|vat ~3 lig',
  ],
  'mottled-skin': ['vel ~4 vlekkerig|marmer|gevlek|blouerig|grys|vlekke', 'vlekkerig|gemarmer|marmeragtig'],
  rigors: ['bewe|bibber|rillings|ril|kouekoors|bewerasie|gebewe|sidder'],
  confusion: [
    'ken|herken|weet ~2 my|ons|mense|kinders|niemand nie',
    'deurmekaar|verward|yl|verwar|ylhoofdig|dwaal',
    'weet|ken|herken ~3 nie ~5 waar|wie|dag|ons|my|mense',
    'praat ~2 kaf|onsin|deurmekaar|nonsens',
    'praat nie sin',
  ],
  'feels-like-dying': ['voel|dink ~3 gaan ~2 dood|sterf|doodgaan', 'voel ~4 doodgaan|sterf'],
  'no-urine-day': [
    'nie|geen ~3 gepiepie|urineer|gepie|geurineer|pie|piepie ~4 gister|dag|ure|vanoggend',
    'sedert gister|vanoggend ~4 nie ~2 gepiepie|gepie|geurineer',
  ],
  'tongue-throat-swelling': [
    ...either('swel|geswel|opgeswel|geswolle|swelling|dik|opswel', 4, 'tong|keel|kleintongetjie'),
  ],
  'lip-swelling': [...either('swel|geswel|opgeswel|geswolle|swelling|dik|opswel', 3, 'lippe|lip|mond')],
  'facial-swelling': [
    ...either('swel|geswel|opgeswel|geswolle|swelling|dik|opswel|opgehewe', 3, 'gesig|oe|oog|ooglede|wange'),
  ],
  'allergen-exposure': [
    ...either(
      ATE,
      4,
      'grondboontjie|grondboontjies|grondboontjiebotter|neut|neute|garnaal|garnale|skulpvis|eier|eiers|vis|melk|kreef|kiwi|sesam|amandels',
    ),
    'gesteek|steek|gebyt|byt ~4 by|bye|perdeby|wesp|bysteek|bynes|mier',
    'by|bye|perdeby|wesp ~3 gesteek|steek',
    'na|sedert ~3 antibiotika|penisillien|inspuiting|amoxil|augmentin|medisyne|brufen|voltaren',
  ],
  'throat-closing': [...either('toe|toetrek|toeswel|sluit|toegetrek|nou|styf|vernou|toegaan|toegegaan', 4, 'keel')],
  drooling: ['kwyl|kwylend|speeksel|gekwyl'],
  'cannot-swallow': ['kan|kon ~3 nie ~3 sluk', 'kan|kon ~3 sluk ~1 nie', 'speeksel ~3 nie ~2 sluk'],
  'muffled-voice': ['stem ~3 dof|snaaks|hees|anders|weg|dik|gesmoor'],
  'noisy-breathing-in': [
    'geluid|fluit|raas|snork|piep|gefluit|roggel ~4 inasem|asemhaal|asem',
    'asemhaal|inasem|asem ~4 geluid|fluit|raas|snork|piep|hard|roggel',
  ],
  'barking-cough': ['hoes|blafhoes ~3 hond|blaf|rob|seerob', 'blafhoes|blaffende hoes'],
  'non-blanching-rash': [
    'nie ~4 glas|druk|vinger ~3 weg|verdwyn|verbleik|vervaag',
    'bly ~4 glas|druk',
    'weg|verdwyn|verbleik|vervaag|bleek ~3 nie ~6 druk|glas',
    'nie|gaan ~4 weg|verdwyn|verbleik|vervaag ~6 druk|glas',
    'uitslag|kolle|kolletjies|vlekke|merke ~6 druk|glas ~5 nie',
  ],
  'purple-rash': [
    ...either(
      'pers|persagtige|persrooi|rooipers|bloupers|donkerrooi|donkerpers|blouerige|perserig',
      3,
      'kol|kolle|kolletjies|kolletjie|vlekkie|vlekkies|vlek|vlekke|uitslag|merke|spikkels|stippels|puntjies',
    ),
  ],
  fever: [
    'vuurwarm|gloeiend|koorsig|koorserig',
    'koors|koorsig|temperatuur|koorserig',
    'baba|babatjie|seun|dogter|kind ~8 38*|39*|40*|41*',
    '38.*|39.*|40.*|38,*|39,*|40,* ~2 koors|grade|temp',
  ],
  'not-feeding': [
    'nie|niks|weier ~4 drink|eet|melk|borsvoed|bottel|bors|borsvoeding|tiet',
    'drink|eet|vat ~3 nie|niks|skaars|amper ~2 melk|bottel|bors?',
    'weier ~3 bottel|bors|melk|drink|eet',
  ],
  floppy: ['slap|pap|lappop|lapperig|swapperig|lam ~2 lyf|baba?', 'soos ~2 lappop'],
  'weak-cry': ['huil ~3 swak|sag|flou|kerm', 'kerm|kreun', 'huil nie'],
  grunting: ['kreun|steun|kerm'],
  'rapidly-spreading-skin': [
    'rooi|rooiheid|swelling|infeksie|wond|seer ~5 sprei|versprei|groter|op|kruip|uitbrei ~3 vinnig|ure|uur|op|been',
    'sprei|versprei|kruip ~2 vinnig',
  ],
  'pain-out-of-proportion': [`${STRONG} ~1 pyn|seer ~6 wond|vel|rooi|been`, 'onuithoudbaar|onuithoudbare'],
  'tissue-necrosis': ['vel|wond|seer ~4 swart|pers|blase|vrot|stink|sterf', 'gangreen'],
  'joint-swollen': [
    ...either('swel|geswel|opgeswel|geswolle|rooi|warm|dik', 4, 'knie|enkel|elmboog|heup|gewrig|pols|skouer'),
  ],
  'joint-cant-move': [
    'knie|enkel|elmboog|heup|gewrig|been|skouer ~5 nie ~3 buig|beweeg|trap|roer',
    'kan ~3 nie ~4 knie|enkel|elmboog|heup|been|trap',
  ],
  limp: ['mank|hink'],
  'eye-socket-swelling': [
    ...either('swel|geswel|opgeswel|geswolle|toe|dik|toegeswel', 3, 'oog|ooglid|linkeroog|regteroog'),
  ],
  'eye-bulging': ['oog ~3 uitpeul|peul|bult|uit'],
  'vomiting-blood': [
    ...either(
      'bloed|bloederige|koffie|koffiemoer|koffiegruis|klonte',
      4,
      'braak|gebraak|opgooi|opgegooi|kots|gekots|gooi|vomeer|bring|opgebring|braaksel|vomeersel',
    ),
  ],
  'black-stool': [
    ...either(
      'swart|pikswart|teer|teerswart|gitswart|steenkool',
      4,
      'stoelgang|poef|ontlasting|kak|poo|poefie|ontlas|drol',
    ),
  ],
  'near-syncope': [
    'amper|byna|wil|gaan|voel ~3 flou|omval|omkap|val',
    'duiselig ~4 flou|omval|val',
    'flouerig|floutes',
  ],
  dizziness: ['duiselig|duiseligheid|dronkerig|lighoofdig|naar'],
  syncope: ['flou|floute|flougeval|bewusteloos|bewussyn|flouval|omgekap|uitgepass', 'gepass|uitgekap'],
  collapse: [
    'ineengestort|inmekaargesak|neergeval|omgeval|omgekap|inmekaargestort|geval en',
    'kry|gekry|gevind ~4 vloer|grond',
    'inmekaar gesak|gestort',
  ],
  'bleeding-heavy': [
    ...either(
      BLOOD,
      3,
      'baie|erg|hewig|hewige|kwaai|stroom|spuit|loop|klomp|oral|verskriklik|soos|vreeslik|tap|gutse|dood|massas',
    ),
  ],
  'bleeding-wont-stop': [
    `${BLOOD} ~4 nie ~3 op|ophou|stop|gestop|stelp|opgehou`,
    `hou|wil|kan ~3 nie ~3 op|ophou|stop|gestop ~2 ${BLOOD}`,
    `${BLOOD} ~3 hou|wil ~3 nie`,
    `nie ~2 stop|ophou|stelp ~3 ${BLOOD}`,
  ],
  wheeze: ['bors|borskas|asem|asemhaling ~3 fluit|piep|gefluit|hyg|roggel', 'fluit|piep ~3 bors|asem'],
  hives: [
    'bulte|galbulte|knoppe|uitslag|kolle ~4 hele|oral|lyf|vol',
    'vol|oortrek ~2 bulte|galbulte|uitslag|kolle|knoppe',
    'galbulte|netelroos',
  ],
  'faeculent-vomit': ['braak|gooi|kots ~6 ontlasting|kak|poef|stoelgang'],
  'long-lie': ['vloer|grond ~4 gisteraand|nag|ure|gister|vannag', 'heelnag|gisteraand|ure ~4 vloer|grond'],
  'very-hot-skin': ['vuurwarm|gloeiendwarm|kookwarm|brandwarm', 'vel|lyf|liggaam ~3 warm|brand|gloei ~2 droog'],
  jaundice: ['geel|geelsug|gelerig'],
  'brief-event': ['baba|babatjie ~5 blou|slap|asem ~6 sekondes|minuut|weer|normaal'],
  'cyanosis-infant': ['baba|babatjie|seun|dogter|kind|kleintjie ~4 blou|pers|grys'],
  'back-pain': ['rug|laerug ~3 seer|pyn|vas'],
}
