import { FEVER_C } from '../../numbers.ts'
import { either, type RedFlags } from '../../pack.ts'

/**
 * Arabic in Latin letters, as it is typed from Morocco to the Gulf: digits for letters, every vowel as it is heard. Pairs of
 * words only: one alone is too often a word of another language.
 */
const NOT = 'mish|mesh|msh|mush|mch|mo|mu|mou|ma|mab|machi|mechi'
const ABLE =
  '2ader|2adra|2adir|a2dar|a2der|ader|adra|adir|agder|agdar|gader|gadra|9ader|9adra|n9der|na9der|nqder|nakder|fini|fiye|fiyi|3aref|3arfa|ye2dar|yi2dar|yigdar|yegdar|bye2dar|te2dar|ba2dar|b2dar|b2der'
const UNABLE = 'maqdertch|ma9dertch|m9dertch|maqdartch|manqderch|man9derch|manakderch|ma9derch|maqderch'
const PAIN =
  'waja3|wja3|waga3|wag3|waj3|alam|byewga3ni|biyewga3ni|byewja3ni|byoja3ni|yewja3ni|yuja3ni|yoja3ni|y3awerni|yo3awerni|kaydarni|kayderni|kidrni|kaydrni|daghet|da8t|hara2an'
const CHEST = 'sadri|sadry|sedri|sidri|saderi|sdri|sadro|sadrha|sadr|2albi|galbi|qalbi|9albi|guelbi'
const STRONG =
  'kteer|ktir|keteer|kitir|awi|2awi|awy|gamed|gamda|shadid|shdeed|9wi|qwi|bzaf|bezzaf|bzzaf|barsha|wayed|7eel|rahib|fazi3'
const SUDDEN = 'faj2a|fag2a|fja2a|fag2atan|daghya'
const HEADACHE = 'soda3|suda3|sda3|soudaa3|soda2'
const NAFAS = 'nafas|nafsi|nafasi|nefsi|nefes|nafaso|nafs|nefas'
const BREATHE =
  'atnaffas|atnafas|etnafas|etnaffas|netnafes|ntnafes|ntnafess|ntnefs|ntnaffes|tnefes|yetnafes|yetnaffas|tetnafas|tetnafes'
const VOMIT =
  'kantqaya|kantqayya|kant9aya|katqaya|kaytqaya|kayt9aya|tqayit|t9ayit|barga3|baraga3|araga3|byraga3|beyraga3|bestafregh|bistafregh|bastafregh|yestafregh|estafragh|astafregh|aterrash|atarrash|yraga3|araga3'
const BLOOD = 'dam|damm|dem|ddem|demm|eddam|eddem|nazif|nazeef'
const BLEEDS = `${BLOOD}|kannzef|kanzef|kantnzef|banzef|benzef|bnzef|byenzef|kaynzef|anzef`
const PREGNANT = '7amel|hamel|haamel|7amil|7amla|hamla|7abla|7eble|hebla|7amele'
const TOOK =
  'balla3et|bala3et|bal3et|bala3|bla3|bla3t|bla3at|khadet|khadt|akhadet|akhadt|a5adet|5adet|khdat|khdit|sherbet|shereb|sherib|chreb|chrbat|chrebt|klat|akalet'
const MEDICINES = '7oboob|7obob|7oboub|7boub|hoboob|hboub|7bob|dawa|dwa|adwiya|barsham|panadol|kinine|3elba|3olba'
const ALL = 'kol|koll|kul|kaml|kamel|gamee3|jami3'
const WILL = 'hakhod|ha5od|hakhud|bakhod|ba5od|akhod|a5od|hashrab|habla3|hab2la3|rah|ra7'
const WANT = 'biddi|beddi|bedi|badi|bidi|bdi|baddi|abi|abgha|ayez|3ayez|3ayza|3awez|3awza|7ab|7abba|wedi'
const DIE = 'mout|moot|mut|amout|amoot|nmout|nmot|nmoot|amut'
const LIVE = 'a3ish|a3eesh|a3ich|a3esh|3ish|3eesh|3ich|n3ich|n3ish|n3iish'
const FACE = 'weshi|wesho|wish|wishi|wisho|wishha|wshi|wejhi|wejho|wijho|wijha|wajho|bo2o|bu2o|temmo|tommo|fommo|fmmo'

export const latin: RedFlags = {
  'chest-pain': [...either(PAIN, 3, CHEST)],
  'cannot-breathe': [
    `${NOT} ~1 ${ABLE} ~1 ${BREATHE}`,
    `${UNABLE} ~1 ${BREATHE}`,
    `${NOT} ~1 ${ABLE} ~1 akhod|akhud|a5od|a5ud|akhd|nakhod|yakhod|ya5od ${NAFAS}`,
    'makhnou2|ma5nou2|makhnoo2|makhnuk|mkhnouq|bakhtene2|bakhtaneq ~3 awi|kteer|ktir|nafas|nafasi|ader|2ader|oxygen',
  ],
  breathlessness: [
    `day2|dayea2|day2a|dee2|di2|dey2|deeq|diq|di9a|me2te3|m2atta3|maqtou3 ~1 ${NAFAS}`,
    `${NAFAS} ~1 day2|dayea2|day2a|mdaye2|me2te3|m2atta3|ma2too3|maqtou3`,
  ],
  'blue-lips': ['shafayfi|shafayfo|shafayfha|shfayfo|chfayfo ~2 zar2a|zar2|zerga|zar9a|ezra2et'],
  'face-droop': [`${FACE} ~2 me3wag|ma3wag|m3awaj|ma3wouj|mayel|mayle|mal|e3wag|t3awaj|t3awej|3wej`],
  'speech-difficulty': [
    `${NOT} ~1 ${ABLE}|ya3raf|y3raf ~2 yetkallem|yetkalem|atkalem|atkallem|tetkalem|ye7ki|y7ki|e7ki|t7ki|te7ki|ytkellem|yhdar|nhdar`,
    'kalamo|kalamha|kalami|7akyo|7akya|hadro ~2 ti2il|te2il|t2il|thgil|te2eel|mla5bat|mlakhbat|mkhabbas',
  ],
  'weakness-one-side': [
    `${NOT} ~1 ${ABLE} ~1 a7arrek|a7arek|7arrek|ye7arrek|y7arrek|n7arrek|n7rek|arfa3|yerfa3 ~3 idi|eedi|ido|eido|yeddi|yddi|rejli|regli|ragli|reglo|dera3i|iji`,
    'nos|noss|nisf|nass ~2 gesmi|gesmo|jesmi|jismi|jesmo ~3 mnammel|metnammel|mnamel|nayem|mashlool|mashloul|mat|meyyet',
  ],
  'thunderclap-headache': [
    `a2wa|aqwa|aswa2|ashad|akbar|as3ab ~1 ${HEADACHE}|waja3|waga3 ~4 7ayati|hayati|3omri|7yati`,
    ...either(SUDDEN, 4, HEADACHE),
  ],
  'severe-headache': [`${HEADACHE} ~2 ${STRONG}`, `rasi|dmaghi ~3 ${PAIN} ~2 ${STRONG}`],
  'neck-stiffness': [
    'ra2bti|ra2abti|ra2abto|rakabti|rgbti|ragabti|3on9i|3on2i ~2 mtashannega|mtashannej|nashfa|yabse|yabsa|metkhashba|m5ashba|stiff',
  ],
  fever: [
    `hararto|harareto|hararetha|harartha|hararti|7ararto|7arareto|7araretha|7ararti|7arara|harara ~2 ${FEVER_C}`,
    'sokhn|so5n|sokhna|so5na|skhoun|skhuna|skhouna|7omma|homma ~3 awi|nar|kteer|ktir|bzaf|bezzaf|38*|39*|40*',
    'ibni|ebni|binti|benti|bnti|weldi|baby|bebe|radi3|rady3 ~8 sokhn|so5n|sokhna|so5na|skhoun|skhouna|7arara|harara',
  ],
  'purple-rash': ['bo2a3|bu2a3|bo9a3|nokat|no2at ~2 banafsegi|banafsaji|mov|zar2a|zer2a'],
  'not-waking': [`${NOT} ~1 byes7a|yes7a|yis7a|biyes7a|tes7a|btes7a|yfi2|yfee2|yfi9|kayfi9|bifi2|kayfi9ch`],
  unresponsive: [
    `${NOT} ~1 byrod|birod|yrod|yerod|trod|bterod|birodd|kayjawb|kayjawbch`,
    'fa2ed|faqed ~1 wa3i|wa3y|wa3yo',
  ],
  'not-feeding': [`${NOT} ~2 yerda3|yirda3|byerda3|biyerda3|yrda3|kayrda3|yeshrab|byakol|byeshrab`],
  syncope: [
    'oghma|oghmi|ughmi|ghomi|eghma|u8ma ~1 3aleih|3alay|3aleiha|3alei|3leh|3alayya|3lih',
    'fa2adt|fa2ad|fa2adet|faqad|faqadt ~1 wa3y|wa3yi|wa3i|wa3yo|wa3yha',
  ],
  seizure: ['byetshannag|byetshanag|yetshannaj|yetshanaj|beyetshannej|tashannog|tashannuj|tashanog|tashannojat'],
  'seizure-ongoing': ['byetshannag|byetshanag|beyetshannej'],
  'head-injury': [
    'we2e3|wa2a3|we23|wa2a3t|w2e3t|we2et|weg3t|w2i3|ta7|taye7|tah|taye7t|6a7|saqat|te7t ~3 3ala|3la|ala ~1 raso|rasi|rasha|raaso|raasi|dmagho',
    'raso|rasi|rasha|dmagho ~2 et5abat|etkhabat|enkhabat|darab|tdarab ~2 fel|bel|3ala|3la?',
  ],
  anticoagulant: ['mosayel|mosayyel|msayel|momayye3|mumayyi3|mmaye3|sayoula|soyoula ~2 dam|damm|dem'],
  vomiting: [VOMIT],
  'vomiting-blood': [...either(VOMIT, 3, BLOOD)],
  'black-stool': ['baraz|brazi|khra|khara|5ara|kaka|khrouj ~3 aswad|sawda|soda|k7al|k7el|ka7la|zeft'],
  'vaginal-bleeding': [...either(PREGNANT, 8, BLEEDS)],
  'bleeding-wont-stop': [
    `${BLEEDS} ~4 ${NOT}|mabiyo2afsh|mabyo2afsh ~1 byo2af|byewa2af|yo2af|yewa2ef|wa2ef|waef|kaywqef|bywa2ef`,
  ],
  'reduced-fetal-movement': [
    'baby|bebe|janin|ganin ~3 mish|mesh|msh|ma|mo|makay ~1 byet7arrak|byet7arak|byt7arak|beyet7arak|yet7arrak|yet7arak|kayt7erek|kayt7rkch',
  ],
  'testicular-pain': [...either(PAIN, 4, 'beda|beida|beidti|bedti|khesya|khosya|khasya|5esya|khesyti|glawi|klawi')],
  overdose: [`${TOOK} ~2 ${ALL} ~3 ${MEDICINES}`, `${TOOK} ~2 #|3elbet|sharit|shreet ~3 ${MEDICINES}`],
  'poison-ingestion': [
    `${TOOK} ~3 clor|clorox|klor|kolor|koloor|kalor|kloor|kloroks|javel|javelle|mobid|samm|somm|benzin|gaz|gazoil|raticide|flash`,
  ],
  'swallowed-battery': [`${TOOK} ~3 battariya|battarya|batteria|batteriya|pile|batariye|batariya`],
  'sudden-change': [...either(SUDDEN, 6, 't3arfni|ya3rifni|ye3rafni|wein|ween|fein|byehalwes|yehalwes')],
  confusion: [
    `${NOT} ~1 ya3rif|ye3raf|te3raf|t3arf|ya3raf|y3arf|3aref|3arfa ~1 wein|ween|wen|fein|feen|fin`,
    `${NOT} ~1 t3arfni|ye3rafni|ya3rifni|te3rafni|y3arfni|3arefni|3arfani`,
    'byehalwes|yehalwes|bihalwes|byhalwes|byehazi|kaykhrbe9',
  ],
  'lip-swelling': ['shafayfi|shafayfo|shafayfha|chfayfi ~2 ware|warem|wermet|mwarrme|mnafkha|tnafkho'],
  'tongue-throat-swelling': [
    'lsani|lisani|lsano|lisano|7al2i|zori|gorjti ~2 warem|werem|mwarrem|mnafakh|tnafakh|bye2fel|bysakker',
  ],
  chemotherapy: ['kimawi|kemawi|kimo|kemo|chimio'],
  'cannot-swallow': [`${NOT} ~1 ${ABLE} ~1 abla3|ebla3|able3|yebla3|yibla3|tebla3|nbla3`],
  'facial-swelling': [`${FACE} ~2 warem|werem|wirim|werim|mwarrem|mnafakh|manfoukh|tnafakh`],
  'suicidal-thoughts': [
    `${WANT}|bghit|baghi|bagha|bghyt|nefsi|nfsi|nafsi|yaret|yareit|atmanna ~1 ${DIE}`,
    `${NOT} ~1 ${WANT}|bghit|baghi ~1 ${LIVE}`,
    `mabghitch|mab9itch|mabqitch|mabaghich ~1 ${LIVE}`,
    'fekret|fikret|fekra|afkar|bafakkar|bafaker|bfaker|afaker|fakkert ~2 inti7ar|ente7ar|enti7ar|intihar|elmoot|moot|mout|ante7er',
    'bente7er|hanta7er|hante7er|ante7er|anta7er|banta7er',
  ],
  'suicidal-intent': [
    'hanta7er|hante7er|ha2tel|ha2tol|hamawet|hamawwet ~1 nafsi|7ali|nefsi?',
    'rah|ra7|hakun|ghadi|gha ~1 a2tol|e2tol|o2tol|nqtel|n9tel|eshno2|ashno2|oshno2|nechne9 ~1 nafsi|7ali|rasi|raasi|rou7i',
    `${WANT}|bghit|baghi ~1 nqtel|n9tel ~1 rasi|raasi|rou7i`,
  ],
  'suicide-plan': [`${WILL} ~2 ${ALL} ~2 ${MEDICINES}`],
  'partner-violence': [
    'gozi|jozi|zawji|zouji|rajli|jawzi|khatibi|5atibi ~3 byedrabni|biyedrabni|yedrabni|darabni|daraabni|kaydrebni|kayderbni|drebni|bihaddedni',
  ],
  strangulation: ['khana2ni|5ana2ni|khanagni|khnaqni|khne2ni|byekhno2ni|kaykhne9ni'],
  'sexual-assault': [
    'eghtasabni|ightasabni|ghtasbni|ghtasabni|etghtasabt',
    'ta7arrash|taharash|te7arrash|t7arrach ~1 biya|fiyi|biyya|feya',
  ],
}
