import { HIGH_MG_DL } from '../../numbers.ts'
import { either, type RedFlags } from '../../pack.ts'

/**
 * More Persian in Latin letters: injury, poison, sugar, skin, spine, breath and birth, as it is spoken. Other spellings of the
 * same sound are found by `soundOf`.
 */
const CANT = 'nemitoonam|nemitunam|nemitoone|nemitune|nemitonam|nemitone|nemituneh|nemishe|nemitooni|nemitoonan'
const DARD = 'dard|darde|dardesh|dardam|misooze|misuze|misoozeh'
const STRONG = 'shadid|shadidi|vahshatnak|kheili|kheyli|khayli|ziad|ziyad|badi|khafan|koshande|bad|afzah|eftezah'
const SWOLLEN = 'varam|waram|bad|pof|motavarem|motevarem'
const SWELLS = `${SWOLLEN} ~1 karde|kardeh|kard|dare|mikone|konad|shode|karda`
const EYE = 'cheshm|cheshmam|chesham|cheshmesh|cheshmash|cheshmaam|cheshash|cheshamo|cheshmo|cheshme'
const CHEMICAL =
  'vaytex|vitex|vaitex|vaiteks|vayteks|asid|asidi|jowharnamak|joharnamak|safidkonande|sefidkonande|shuyande|shoyande|shooyande|lulebazkon|loolebazkon|alcol|rika|dettol'
const LEGS = 'pa|pam|paham|pahamo|pahash|paahaam|pamo|paha|pahaam|pahasho|paye'
const LIMB = 'pamo|pasho|pam|pash|dastamo|dastesho|dastam|dastesh|pamoo|angoshtam|angoshtamo|pa|dast'
const BABY = 'nozad|nozadam|nozadesh|bache|bacham|bachem|nini|ninim|baby|shirkhar|pesaram|dokhtaram|dokhtar|pesar'
const BREATH = 'nafas|nafasam|nafasesh|nafasash|nafaset|nafase'
const SUGAR = 'ghand|ghandesh|ghandam|ghande|ghandash|qand|qandesh|ghandekhoonesh|ghandekhoon'
const ATE = 'khord|khorde|khordam|khordeh|ghoort|ghort|ghurt|bal|balide|khordesh|nooshid|nushid|nooshide'
const PREGNANT = 'bardar|bardaram|bardare|hamele|hamelam|baardaram'

export const latinMore: RedFlags = {
  'chest-pain': [
    ...either(
      `${DARD}|feshar|fesharam|sangini|sangin|sangine|tir`,
      3,
      'sine|sinam|sinash|sinasho|sinamo|ghafase|ghafaseh|ghafasesine|ghalbam|ghalbesh|ghalb',
    ),
  ],
  'sunken-fontanelle': [
    'malaj|malaje|malajesh|malajash|malazh|malazhesh ~1 foroo|foru|gowd|god|goud ~1 rafte|raft|oftade|shode?',
  ],
  'no-wet-nappies': [
    'pooshak|pushak|pooshakesh|pushakesh|pooshakash|pampers ~2 khis|khise|tar ~1 nemishe|nashode|nemikone',
    'khis ~1 nemikone|nakarde',
  ],
  'speech-difficulty': [
    'harf|harfi|sohbat ~1 nemizane|nemizaneh|nemikone|nemiyad',
    'zaboonesh|zabunesh|zabanesh|harfesh ~2 gir|gerefte|sangin|bando',
  ],
  'swallowed-magnet': [`ahanroba|ahanruba|magnet|ahanrobaro ~2 ${ATE}`, `ahan ~1 roba ~2 ${ATE}`],
  halos: [
    'hale|haleh|halghe|dayere ~4 noor|nur|cheragh|lamp|lampa|noora',
    'noor|nur|cheragh|lamp|noora ~2 hale|haleh|halghe|dayere|rangi',
  ],
  'red-eye': [`${EYE} ~1 ghermez|ghermeze|ghermezeh|sorkh|sorkhe|qermez|qermeze`],
  'severe-eye-pain': [...either(`${DARD} ~1 ${STRONG}`, 4, EYE)],
  'dangerous-mechanism': [
    'motor|motorsiklet|asb|pelle|poshtebam|derakht|balkon|nardeboon ~1 oftad|oftade|oftadam|part|khordam|khord',
    'tasadof|mashin ~2 kard|kardam|kardim|zad|khord',
  ],
  'suicide-means': [
    'ghors|ghorsa|ghorsha|tigh|tanab|chaghoo|sam ~1 dastame|dastam|dastamo|kenarame|pishame|kharidam|jam',
  ],
  'face-droop': [
    'taraf|tarafe|nesf|nesfe|nime ~1 suratam|surate|suratesh|surat|soorat|soorate|sooratesh|sooratam ~3 bihes|falaj|kaj|aftade|oftade',
    'taraf|tarafe|nesf|nesfe|nime ~1 suratam|surate|suratesh|surat|soorat|soorate|sooratesh|sooratam ~3 bi hes',
  ],
  'weakness-one-side': ['nesf|nesfe|nime|taraf|tarafe ~1 badan|badanam|badanesh|tanam|tanesh ~2 lams|falaj|bihes|shol'],
  'fruity-breath': ['nafasesh|nafasam|nafas|dahanesh|dahanam ~2 buye|boye|bu|bo ~2 aseton|aston|mive|miveh|sib'],
  'wants-it-over': [
    'dige ~1 khaste|khasteh|boridam|nemikesham|nemitoonam|bastame ~2 shodam|shodeam|zendegi?',
    'az zendegi ~1 khaste|sir|boridam',
  ],
  sweating: ['aragh|araghe ~1 sard|sarde|karde|kardam|mikonam|mikone|kardeh'],
  'arm-pain': [`dast|daste|dastam|baazoo|bazoo|bazoom|ketf|ketfam ~2 chap|chapam ~2 ${DARD}`],
  'jaw-pain': [`fak|fakam|feksh|chone|choonam ~2 ${DARD}`],
  breathlessness: [
    `tangi|tange ~1 ${BREATH}`,
    `${BREATH} ~1 tang|tange|tangi|sakht|sakhte|kam`,
    `${BREATH} ~1 kam ~1 miaram|miare|miyaram`,
  ],
  'severe-breathlessness': [`${BREATH} ~2 sakht|sakhte|band|gir ~1 shode|shod|miad|oomade|mikeshe|mikesham`],
  apnoea: [`${BREATH} ~2 ghat|ghate|vaymise|vaymiste|vaimise|band|vamise ~1 mishe|mishavad|miad|shod|mish?`],
  'breathing-stopped': [`${BREATH} ~1 nemikeshe|nemikeshad|nemikesheh`, `${BREATH} ~1 ghat|ghate ~1 shod|shode|shodeh`],
  'cyanosis-infant': [`${BABY} ~3 kabood|kabud|kabod|siah|banafsh|abi ~1 shode|mishe|shod|mishavad|shodeh`],
  'lip-swelling': [`lab|labash|labam|labesh|labhash|labham|labaam ~1 ${SWELLS}`],
  'tongue-throat-swelling': [
    `zaboon|zabun|zaboonesh|zaboonam|zaban|zabanesh|galoo|galu|galoosh|galoom|halgh|halghesh ~1 ${SWELLS}`,
  ],
  'facial-swelling': [`soorat|sooratesh|sooratam|suratesh|suratam ~1 ${SWELLS}`],
  'allergen-exposure': [
    'khordan|khordane|khord|khordam|khorde|khorad ~2 badoom|badum|gerdoo|gerdu|fandogh|pesteh|peste|meygoo|meygu|mahi|badamzamini|badoomzamini|tokhmemorgh|shir|konjed',
    'zanboor|zanbur|zanboori ~3 nish|zad|zade|gazid|gazide',
  ],
  'snake-bite': [
    `mar|mare|afee|afii|afi|af-ee ~3 nish|nishesh|nisham|gazid|gazide|zad|zade|gaz|niesh`,
    `nish|nishe ~1 mar`,
  ],
  'venomous-sting': ['aghrab|aghrabi|aqrab|rotail|roteil ~3 nish|zad|zade|gazid|gazide|nishesh'],
  'chemical-in-eye': [...either(CHEMICAL, 4, EYE)],
  'curtain-vision': [`parde|pardeh ~4 ${EYE}`, `${EYE} ~4 parde|pardeh`],
  'eye-pain': [`${EYE} ~2 ${DARD}`],
  burn: [
    'sookht|sookhte|sukhte|sokht|sokhte|sookhtegi|sukhtegi|sukht ~4 soorat|sooratesh|suratesh|dast|dastesh|badan|badanesh|sine',
  ],
  'burn-serious': [
    'ab|abe|abi|rooghan|roghan|chai|chay|soop|sup ~1 joosh|jush|josh|dagh|daghe|jooshe ~2 rikht|rikhte|rikhteh|pashid|rikhtam ~4 soorat|soorate|suratesh|sooratesh|sine|badan|badane|bache|bacham|nozad|pesaram|dokhtaram|saresh',
    'sookht|sookhte|sukhte ~2 soorat|soorate|sooratesh|suratesh',
    'soorat|sooratesh|suratesh ~2 sookht|sookhte|sukhte',
  ],
  'electric-shock': ['bargh ~1 gereft|gerefte|gerefteh|gereftatesh|gereftesh|gereftam', 'bargh gereftegi'],
  submersion: ['ghargh|qargh ~1 shod|shode|mishod|shodeh|shodan', 'oftad|oftade ~2 estakhr|daryache|darya|rudkhane'],
  'legs-not-working': [
    `${LEGS} ~2 hes ~1 nemikonam|nemikone|nadare|nadaram|nadarad`,
    `${LEGS} ~2 ${CANT} ~1 tekoon|tekun|harekat|takoon`,
    `${LEGS} ~2 bihes|hes|falaj|sost ~1 shode|shod|hastand|shodan`,
  ],
  'bladder-bowel-loss': [
    'edrar|edraram|edraresh|jish|jisham|madfoo|madfooam ~2 ekhtiar|biekhtiar ~2 mirize|miad|dare|nadaram|mirizeh?',
    `${CANT} ~2 edrar|edraram|jishamo|jish ~1 negah|kontrol|control`,
    'edraramo|edrar|jishamo ~1 negah|kontrol|control ~1 nemidaram|daram|konam|nemikonam',
  ],
  'saddle-numbness': ['beyne|beine|vasate ~1 paham|pam|pahash ~2 bihes|hes'],
  'urinary-retention': [
    'edrar|jish ~2 nemiad|nemitoonam|nemitunam|band oomade',
    `${CANT} ~1 edrar|jish ~1 konam|kone|bokonam`,
  ],
  'testicular-pain': [
    ...either('dard|darde|dardesh', 4, 'beyzash|beyzasho|beyzam|beyze|bize|bizash|beyzehash|bizeash|beyzeash'),
  ],
  'purple-rash': [
    'lake|lakeh|lakehaye|lakehay|noghte|noghtehaye|daneh|daneye|daneha ~3 banafsh|banafshe|arghavani|kabood',
  ],
  'neck-stiffness': ['gardan|gardanam|gardanesh|gardanash ~1 khoshk|khoshke|seft|sefte|gerefte|ghofl'],
  rigors: [
    'larz|larze|larzesh|milarze|milarzam ~4 tab|tabe|tabam|tabesh',
    'tab|tabe|tabam ~4 larz|larze|larzesh|milarze|milarzam',
  ],
  'black-stool': ['madfoo|madfu|madfooam|madfoosh|madfooe|pipi|pi|shekamam ~3 siah|siyah|siahe|ghir|ghire|siyahe'],
  'heavy-rectal-bleeding': ['madfoo|madfooam|madfu ~2 khoon|khun|khooni ~2 ziad|ziyad|kheili|shadid'],
  'bleeding-heavy': [`khoon|khun ~1 ${STRONG} ~2 miad|mire|oomad|dare|mirize`, 'khoon|khun ~2 fawaran|favaran|fuaran'],
  diabetes: ['diabet|diabeti|diyabet|diabete ~1 dare|daram|darad?', 'marize ghand|ghandi', 'bimari ghand'],
  'low-glucose-said': [
    `${SUGAR} ~2 3|4|5|6|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50`,
    `${SUGAR} ~1 oftade|oftad|paeene|payine|paein|payin|kame`,
  ],
  'high-glucose-said': [`${SUGAR} ~2 ${HIGH_MG_DL}`],
  unresponsive: ['javab|javabe|javabi ~2 nemide|nemideh|nemidahad', 'bihoosh|bihush|bihosh ~1 shod|shode|oftade|ast?'],
  'faulty-heating-exposure': [
    'bokhari|abgarmkon|abgarmkone|package|pakij|shofazh|shufazh|manghal|zoghal|jenerator|mashin ~4 gaz|gaze|monoxid|dood|nasht|khafe',
    'gaz|gaze ~3 bokhari|abgarmkon|abgarmkone|package|khoone|khune|nashti|nasht',
    'gaz ~1 gereftegi|gerefte|gereftetemoon|gereftatemoon',
  ],
  'household-headache': [
    'hamamoon|hamamun|hamemoon|hamemun|khoonevade|khanevade ~2 sardard|sargije|tahavo|halemoon|gij|bihal',
  ],
  'poison-ingestion': [`${CHEMICAL}|naft|benzin|sam|samm|tinner|zedeyakh ~2 ${ATE}`],
  choking: [
    'ghaza|loghme|chizi|khoraki|abnabat ~3 galoosh|galush|galoo|galoom|halghesh ~1 gir|moonde',
    'dare|daram ~1 khafe ~1 mishe|misham',
  ],
  'cannot-swallow': [`${CANT} ~2 ghoort|ghurt|ghort|bal`, `abe|ab ~1 dahanesh ~2 ghoort|ghurt`],
  overdose: [
    `baste|bastye|basteye|ghooti|ghuti|jabe|varagh|varaghe|shishe|moshti|mosht|kolle|koli|chandta ~3 acetaminophen|astaminofen|ghors|qors|daroo|dava|gelofen|novafen|tramadol|ramadol|khabavar|clonazepam|alprazolam|diazepam|profen ~2 ${ATE}`,
    `# ~1 ta? acetaminophen|astaminofen|tramadol|clonazepam|alprazolam|diazepam|khabavar ~2 ${ATE}`,
  ],
  'thunderclap-headache': [
    'yeho|yehu|yehoyi|yedafe|nagahan ~4 sardard|sardarde|sardardi',
    'badtarin|shadidtarin ~2 sardard|sardarde|sardardi ~1 omram|omramo|zendegim?',
  ],
  'reduced-fetal-movement': [
    'bache|bacham|janin|janinam|nini ~2 tekoon|tekun|takoon|takun|harekat|lagad ~1 nemikhore|nemikhoreh|nadare|nemizane|nakhorde|nemikone',
  ],
  'waters-broken': ['kise|kiseh ~1 ab|abam ~1 pare|parid|tarekid|oomad', 'abam|abe kisam ~1 rikht|pare|oomad'],
  'baby-coming': ['bache|bacham|saresh ~2 dare|daran ~1 miad|dar miad|biroon'],
  'severe-abdominal-pain': [
    `deldard|deldarde|shekamdard|deldardam ~1 ${STRONG}`,
    `shekam|shekamam|delam|del ~2 ${STRONG} ~1 ${DARD}`,
  ],
  'penetrating-injury': [
    'chaghoo|chaghu|chagho ~2 khord|khorde|khordam|zad|zadan|zade',
    'tir|golule|goloole ~1 khord|khorde|khordam',
  ],
  'limb-deformity': [`${LIMB} ~2 shekast|shekaste|shekasteh|kaj ~2 shode|ostokhan|ostokhoon`],
  'head-injury': ['saresh|saram|sarash|sar ~2 khord|khorde|zarbe|kubid|shekast'],
  'vaginal-bleeding': [...either(PREGNANT, 8, 'lakebini|khoonrizi|khunrizi|khoon|khun')],
  drowsy: ['khabalood|khabaloode|khabaloodeh|bihal|bihale ~1 shode|ast|hast?'],
}
