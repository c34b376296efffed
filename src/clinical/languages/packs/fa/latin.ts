import { FEVER_C } from '../../numbers.ts'
import { either, type RedFlags } from '../../pack.ts'

/** Persian in Latin letters, as it is spoken in Tehran and typed on a phone without a Persian keyboard. */
const CANT =
  'nemitoonam|nemitunam|nemitoone|nemitune|nemitonam|nemitone|nemituneh|nmitunm|nemitavanam|nemitavanad|nemishe|nemituni|nmitone|nemitoonim'
const PAIN = 'dard|darde|dardesh|dardam|dardi|misooze|misuze'
const STRONG = 'shadid|shadidi|vahshatnak|kheili|kheyli|khayli|ziad|ziyad|bad|badi|khafan|koshande'
const SUDDEN = 'yeho|yehu|yehoyi|yekdafe|yedafe|nagahan|nagahani|yeka'
const HEADACHE = 'sardard|sardarde|sardardam|sardardesh'
const BELLY = 'shekam|shekamam|shekamesh|del|delam|delesh|mede|medam'
const CHILD = 'bache|bacham|bachem|bachash|bachamo|nini|ninim|nozad|nozadam|pesaram|dokhtaram|janin|baby'
const ATE = 'khord|khorde|khordam|khordesh|ghoort|ghort|ghurt|baleed|balideh|andakht|nushid|nooshid'
const ALL = 'kol|kolle|koli|kolli|hame|hameye|hamash|tamam|tamame|kheili|ziad|mosht'
const PILLS = 'ghors|ghorsa|ghorsash|ghorsasho|ghorsaro|ghorsamo|ghorsha|ghorsaye|ghorsam|qors|qorsa|qorsash|daroo|daru'
const BLOOD = 'khoon|khun|khoonrizi|khunrizi|khonrizi|khoonrizie|lakebini'
const PREGNANT = 'bardar|baardar|bardaram|baardaram|hamele|hamelam|hameleam|barare|bardari'
const BREATHE = 'nafas|nafasam|nafasesh|nafasash|nafaset'

export const latin: RedFlags = {
  'cannot-breathe': [
    `${BREATHE} ~1 ${CANT}`,
    `${CANT} ~2 ${BREATHE}`,
    `${BREATHE} ~1 bala|dar? nemiad|nemiyad|nemiaad`,
    'daram|dare ~1 khafe',
  ],
  'blue-lips': ['lab|labash|labesh|labhash|labam|surat|suratesh ~2 kabood|kabud|siah|abi'],
  'fast-breathing': [`${BREATHE} ~1 tond|tonde|tondtond`, 'nafas nafas mizane|mizanam'],
  'face-droop': ['dahan|dahanesh|dahanash|surat|suratesh|soorat|sooratesh|labesh ~2 kaj|kajj|oftade|falaj'],
  'weakness-one-side': [
    `dast|dasto|dastam|dastesh|pa|pam|pash|samte|taraf ~4 rast|chap|rastam|chapam|rastesh|chapesh? ~3 bihes|falaj|sost`,
    `dast|dastam|dastesh|pa|pam|pash ~3 ${CANT} ~2 tekoon|tekun|takoon|takun|boland|harekat`,
    `${CANT} ~2 dast|dastam|dastesh|pa|pam|pash ~3 tekoon|tekun|takoon|takun|boland|harekat`,
  ],
  'speech-difficulty': [`${CANT} ~2 harf|sohbat`, `harf|harfesh|harfash ~2 ${CANT}|namafhum|namafhoom|nemifahmim`],
  'thunderclap-headache': [...either(SUDDEN, 4, HEADACHE), `badtarin ~2 ${HEADACHE}`],
  'severe-headache': [
    `${HEADACHE} ~2 ${STRONG}`,
    `sar|saram|saresh ~2 ${STRONG} ~1 dard`,
    `saram|saresh dard ~2 ${STRONG}`,
  ],
  'neck-stiffness': ['gardan|gardanam|gardanesh ~2 khoshk|seft|sefte|nemicharkhe'],
  fever: [
    `tab|tabe|tabesh|tabash|damash|dama|damaye ~3 ${FEVER_C}`,
    'tab|tabe ~2 dare|daram|darad|karde|kardam|bala|balayi|shadid',
    'tab o larz',
  ],
  'purple-rash': ['lake|lakehaye|noghte ~2 banafsh|siah|arghavani|kabood'],
  'not-waking': ['bidar ~1 nemishe|nemisheh|nemishavad|nashod', `${CANT} ~2 bidaresh|bidar ~1 konam|konim`],
  unresponsive: ['javab ~1 nemide|nemideh|nadad', 'bihoosh|bihush|bihosh ~1 shod|shode|ast|oftade|shodam'],
  floppy: [`${CHILD} ~4 shol|bihal|bihale|shole`],
  'not-feeding': ['shir ~1 nemikhore|nemikhorad|nemikhoreh'],
  syncope: ['ghash ~1 kard|karde|kardam', 'bihoosh|bihush|bihosh ~1 shod|shodam|shode|boodam|bood'],
  seizure: ['tashanoj|tashannoj|tashanog ~1 kard|karde|mikone|dare?'],
  'seizure-ongoing': ['tashanoj|tashannoj ~4 nemishe|edame|ghat|hanooz|hanuz'],
  'head-injury': [
    'sar|saram|saresh|sarash|kale|kalash ~2 khord|khorde|zarbe|kubid|khoord',
    'zamin|zamiin ~1 khord|khorde|khordam|oftad|oftadam ~4 sar|saram|saresh|sarash',
  ],
  'sudden-change': [...either(SUDDEN, 5, 'gij|gije|nemishnase|nemishnasad|hazyan|kojast')],
  confusion: [
    'gij|gije|gijam|gich ~2 mizane|shode|ast|mikone|va?',
    'hazyan|parto pala|chert ~1 mige|migoyad|gofte',
    'mano|maro|kasio|hichkas|kasi ~1 nemishnase|nemishnasad',
  ],
  'no-wet-nappies': [
    'jish|jishesh|pipi|edrar ~1 nakarde|nakard|nemikone|nadare|nadashte',
    'pooshak|pushak|pooshakesh|pushakesh ~2 khoshk|khoshke',
  ],
  diarrhoea: ['eshal|eshaal', 'es hal', 'biroonravi|birunravi'],
  'foot-dead': ['angosht|angoshtesh|pash|pashne|pasho ~3 siah|siyah|siahe'],
  vomiting: ['estefragh|esterfagh', 'bala ~1 miare|miaram|miyare|avord|avordam'],
  'vomiting-blood': ['khoon|khun ~2 bala|estefragh', 'estefragh ~2 khoon|khun|khooni'],
  'black-stool': ['madfoo|madfu|madfooam|pi pi|shekamam ~2 siah|ghir|mesle'],
  'vaginal-bleeding': [...either(PREGNANT, 8, BLOOD)],
  'heavy-vaginal-bleeding': [`${PREGNANT} ~6 ${STRONG} ~1 khoonrizi|khunrizi|khonrizi|khoon`],
  'bleeding-heavy': [`${STRONG} ~1 khoonrizi|khunrizi|khonrizi`, `khoonrizi|khunrizi|khonrizi ~2 ${STRONG}`],
  'bleeding-wont-stop': ['khoon|khoonesh|khun|khoonrizi|khunrizi ~2 band|ghat nemiad|nemiyad|nemishe|nashode'],
  'reduced-fetal-movement': [
    `${CHILD} ~3 tekoon|tekun|takoon|takun|harekat ~1 nakhorde|nemikhore|nemide|nadare|nadashte|nemikone`,
  ],
  'severe-abdominal-pain': [
    `${BELLY} ~2 ${PAIN} ~2 ${STRONG}`,
    `${BELLY} ~2 ${STRONG} ~1 ${PAIN}`,
    `deldard|deldarde|shekamdard ~2 ${STRONG}`,
  ],
  'testicular-pain': [
    ...either(
      'dard|darde|dardesh',
      5,
      'beyze|beyzam|beyzash|beyzeam|bize|bizam|bizash|tokhmam|tokhmash|khayam|khayash|khaye',
    ),
  ],
  overdose: [`${ALL} ~1 ${PILLS} ~2 ${ATE}`, `# ~1 ghors|qors|ghorse ~3 ${ATE}`],
  'poison-ingestion': [
    `vaytex|vitex|vaitex|samm|asid|naft|benzin|shuyande|margemush|marge ~2 ${ATE}`,
    `sam ~1 khorde|khord|khordam`,
  ],
  'swallowed-battery': [`batri|batry|baatri|bateri ~3 ${ATE}`],
  'vision-loss': ['cheshm|cheshmam|chesham|cheshmesh ~3 nemibine|nemibinam|kur|koor|nemibinad'],
  'throat-closing': ['galoo|galu|galoom|galum ~2 baste|migire|tang|mibande'],
  'tongue-throat-swelling': ['zaboon|zabun|zaboonam|zabunam|zaboonesh|galoom|galum|galoo ~2 varam|bad karde|kard?'],
  'allergen-exposure': ['badoom|badum|fandogh|gerdoo|gerdu|meygoo|meygu|tokhmemorgh|mahi ~2 khord|khorde|khordam'],
  'suicidal-thoughts': [
    'mikham|mikhaam|mikhaham|delam|kash ~2 bemiram|bmiram|nabasham|mordam|mimordam',
    'nemikham|nemikhaam ~2 zende|zendegi|basham',
    'khodkoshi|khod koshi ~2 fekr|fekre|mikonam|konam|daram',
    'fekr|fekre|be ~1 khodkoshi|marg|mordan',
  ],
  'suicidal-intent': [
    'khodesho|khodsho|khodamo|khodemo ~4 part|bendaze|bendazam ~2 kone|konam|mikone|mikonam|paein|payin',
    'khodesho ~1 bokoshe|mikoshe|dar|halgh',
    'khodamo|khodam|khodemo ~1 bokosham|mikosham|bekosham|dar|halgh|part|khalas|atish',
    'mikham|mikhaam|gharare ~2 khodkoshi ~1 konam?',
  ],
  'suicide-plan': [`${ALL} ~1 ${PILLS} ~2 mikhoram|bokhoram|bekhoram`],
  'partner-violence': ['shoharam|hamsaram|namzadam|dustpesaram|babam ~4 kotak|mizane|mizaneh|kotakam|mizanatam'],
  strangulation: ['galoom|galoomo|galumo|gardanamo ~2 feshar|gereft', 'khafam|khafe ~1 kard|mikard'],
  'sexual-assault': ['tajavoz|tajavoz ~1 kard|karde|karda|shode|shod?'],
}
