import { HIGH_MG_DL } from '../../numbers.ts'
import { either, type RedFlags } from '../../pack.ts'

/**
 * More Arabic in Latin letters: injury, poison, sugar, skin, spine, breath and birth, as in the Levant, Egypt and the Gulf.
 * Other spellings of the same sound are found by `soundOf`.
 */
const NOT = 'mish|mesh|msh|mush|mch|mo|mu|mou|ma|mab|machi|mechi|bala|bidoun'
const SWOLLEN =
  'ware|warem|werem|werim|wermet|wermit|wermo|wermeen|wirim|wirmo|weremo|mwarram|mwarrem|mwarrme|mwarrmin|mnafakh|mnaffakh|mnafkha|mnaffkhin|tnafakh|tnafkho|manfoukh|btewram'
const FEVER = '7arara|harara|sokhoune|sokhone|7omma|homma|sokhn|skhoun|sokhna'
const SEVERE = 'kteer|ktir|awi|2awi|gamed|shadid|shdeed|qawi|qawiyye|3alye|3alya|3alyeh|bzaf|wayed|fazi3|ra7ib'
const SUDDEN = 'faj2a|fag2a|fja2a|fag2atan|faj2atan'
const LEGS =
  'rejli|regli|rejlayi|rejlayyi|rejlaye|ijrayyi|ijreyi|ijri|ijrayye|reglayya|rijlay|rijlayyi|rjelya|rjlayya|sa2i|sa2ay'
const FEET = `${LEGS}|idi|eedi|eido|edi|idayyi|asba3i|osba3i|dahri|wejhi|weshi|ra2abti|rejlo|reglo|ijro|ido`
const EYE = '3ayni|3eini|3eni|3ayno|3eino|3eno|3ayna|3einha|3youni|3yooni|3ain|3ein'
const BABY = 'baby|bebe|beby|bibi|radi3|rady3|mawloud|mawlood|tefel|tifel|tefl|tifl|walad|ibni|ebni|binti|benti|bnti'
const CHEMICAL =
  'clorox|clor|klor|kloroks|kolor|kloor|javel|flash|asid|acid|7amed|hamed|kimawi|kimawiyye|bleach|sabon|dettol|shampoo|sbirto'
const BREATH = 'nafas|nafaso|nafasa|nafasha|nafsi|nefes|nafs|tanaffos|tanafos'
const SUGAR = 'sokkar|sukkar|sokar|sokkari|sukkari|sokkaro|sokkara|sukaro|sukar'
const BELLY = 'batni|batno|batna|batnha|ma3edti|me3edti|mi3edti|ma3dti|karshi|kershi|bo6ni|botni'
const PAIN = 'waja3|wja3|waga3|wag3|waj3|alam|byewja3ni|byouja3ni|byoja3ni|byewga3ni|maghas|maghes|waj3a'

export const latinMore: RedFlags = {
  'chest-pain': [
    ...either(
      `daght|da8t|da2t|daghet|thiqel|ti2el|tu2l|3asra|na5ze|naghze|${PAIN}`,
      3,
      'sadri|sadry|sedri|sadro|sidri|sdri|sadra|2albi|albi|galbi',
    ),
  ],
  'jaw-pain': [
    ...either(
      `${PAIN}|byouj3o|byouj3a|byoj3o|byewja3o|byewga3o|byewga3ha|btewja3o`,
      2,
      'fakko|fakki|fakka|7anako|7anaki|snano',
    ),
  ],
  'speech-difficulty': [
    `${NOT} ~2 te7ki|ye7ki|t7ki|y7ki|tetkallam|yetkallam|btetkallem|byetkallem|bte7ki|bye7ki|tetkallem|yetkallem`,
    'kalamo|kalama|7akyo|7akya|lsano|lsana ~2 te2il|ti2il|mlakhbat|mlakhbata|mkharbat|mish|mesh|mafhoum',
  ],
  'swallowed-magnet': [
    'bala3|bal3et|bal3at|bala3et|bele3|bel3et|balla3 ~2 maghnatis|maghnates|maghnatise|mghnates|magnet',
  ],
  'sunken-fontanelle': [
    'yafoukho|yafoukha|yafokho|yafoukh|nafoukho|nafou5o|yafou5o ~2 ghayer|8ayer|nezel|fayet|gha2er',
  ],
  'no-wet-nappies': [
    `${NOT} ~1 ball|balla|balal|bell|bawwal|sha5|shakh|msha5 ~3 7fad|7fada|7afad|7fadh|pampers|bambers|hfad`,
    '7fad|7fada|7afad|pampers|bambers|hfad ~3 neshef|nashef|nashfe|neshfe',
  ],
  halos: ['halat|hale|dawayer|dawa2er|7al2at ~3 daww|dawe|daw|lamba|lambat|anwar|nour|noor'],
  'red-eye': [`${EYE} ~1 7amra|7amre|hamra|7omor|m7ammara`],
  'severe-eye-pain': [...either(`${PAIN} ~2 ${SEVERE}`, 5, EYE)],
  'dangerous-mechanism': [
    'we2e3|we2e3et|wa2a3|w2e3et|we2et|te7t|ta7 ~3 motosikl|moto|motor|motorcycle|7san|shajra|sate7|sat7|balkon|tabe2',
  ],
  'blue-lips': ['lawno|lawna|wejho|wejja|shfafo|shfefo ~1 azra2|azrak|ezra2|zar2a'],
  'cold-clammy': [
    'lawno|lawna|wejho|wejja|wesho ~1 rmedi|rmadi|asfar|sfar|abyad|safra',
    '3ar2an|3ara2|3er2an ~1 bared|berid|barid|sa2e3',
  ],
  'suicide-means': [
    '7boub|7oboub|7obob|7abb|sekkin|sikkin|7abl|mousadas|fard|shafra ~2 eedi|idi|iidi|eeday|idayyi|ma3i|7addi|janbi',
  ],
  'wants-it-over': ['t3ebet|t3ibt|te3ebt|zeh2et|mallet|malleit|khalas ~3 khalas|7ayat|7ayati|3ish'],
  sweating: ['3ar2an|3ara2|3ara2an|bet3arra2|3er2an'],
  'arm-pain': [`${PAIN} ~3 eedi|idi|ido|draa3i|dera3i|ktefi|ketfi ~2 shmal|yisar|lisar|ysar?`],
  'weakness-one-side': [
    `noss|nos|nisf|nuss|taraf|shi22 ~1 jesma|jesmo|jesmi|jismo|jismi|gesmo|gesmi ~2 ${NOT} ~1 byet7arrak|yet7arrak|byit7arrak|bet7arrak|7ases`,
    `${NOT} ~1 2ader|2adir|ader|adir|gader|2adra|fi|fiyo|3am ~1 y7arrak|y7arrek|yharrak|ye7arrak|y7arik|yerfa3|yirfa3|t7arrak|terfa3 ~2 eedo|edo|ido|iido|yado|rejlo|reglo|eeda|ida|edha|idha|yadha|edi|idi|ideh`,
    'eedo|edo|ido|eeda|ida|rejlo|nosso|noss jesmo ~2 mashloul|mashlool|nashaf|mat|tkhaddar|mkhaddar|mnammal',
  ],
  'face-droop': [
    'tommo|temmo|tomma|fammo|famma|bo2o|wejho|wishha|wejja|wijja ~2 maayel|mayel|mayil|mayle|3wej|me3wej|ma3wouj|nezel',
  ],
  'lip-swelling': [
    ...either('shfafo|shfafi|shfafa|shfayfo|shfayfi|shafayfo|shafayef|shfefo|shfefi|chfefo|bouzo', 2, SWOLLEN),
  ],
  'tongue-throat-swelling': [
    ...either('lsano|lsani|lsana|lisano|lisani|zal3oumi|zal3oumo|zale3mo|7al2o|7al2i|zoro|zori|7anjarti', 2, SWOLLEN),
  ],
  'facial-swelling': [...either('wejho|wejhi|wejha|wishi|wesho|wish|3youno|3yoni', 2, SWOLLEN)],
  hives: [
    '7asasiye|7asasiyya|7assasiye|7asasia ~4 jesmi|jesmo|kel|kol|shadide|kteer',
    '7boub 7omor ~3 jesmi|jesmo|kel',
  ],
  'allergen-exposure': [
    'akal|akalt|aklet|kal|kalet|akl|akel ~2 fosto2|festo2|fostok|soudani|bizr|joz|jawz|lawz|samak|2raydes|jambari|gambari|beid|bayd|simsem|semsem',
    '3a2set|2arasto|2arasni|la3ato|la3atni ~2 na7le|nahle|na7la|dabbour|zal2ata',
  ],
  'venomous-sting': [
    'la3ato|la3atni|2arasni|2araso|ladagho|ladaghni|ladghetni|3addetni|3addo ~3 3a2rab|3akrab|3aqrab|2orbe|3ankabout',
  ],
  'snake-bite': [
    ...either(
      '3addet|3addetni|3addeto|3addni|3addo|3aditni|3additni|ladaghni|ladaghetni|ladgheto|ladgho|la3atni|2arasni|2arasetni|2arsetni|ladghatni|ladaghatni',
      3,
      '7ayye|7ayya|7ayyeh|hayye|ta3ban|te3ban|thu3ban|thi3ban|ti3ban|tho3ban|af3a|2af3a|7anash|7nesh|7anesh',
    ),
  ],
  'chemical-in-eye': [...either(CHEMICAL, 4, EYE)],
  'vision-loss': [
    `${NOT} ~1 shayef|chayef|shayfe|shayif|besh|bshuf|bshouf|shouf|bashuf|bashouf|ashouf ~3 ${EYE}|shi|7aga|7aja|abadan|nehayen|khales`,
    `${EYE} ~3 a3ma|3emyet|3myet|ra7et`,
  ],
  'curtain-vision': [`setara|starah|setar|stara ~3 ${EYE}`],
  burn: [
    '7ere2|7ara2|7ar2|n7ara2|en7ara2|et7ara2|n7ar2et|7rou2|7oroo2 ~3 wejho|wejha|wejhi|wej|wesh|jesmo|jesmi|eedo|eedi|sadro',
  ],
  'burn-serious': [
    ...either(
      'mayy|may|mai|mayye|maya|moy|moya|zeit|zet|shay|shai|ahwe|2ahwe|shorba ~2 meghliye|maghliye|ghalye|ghalya|sokhne|sokhna|sekhne|ghli|maghli|meghli|8alye',
      6,
      `wej|wejh|wejho|wejha|wesh|wisho|sadro|jesmo|jesma|${BABY}`,
    ),
    'n7ara2|en7ara2|et7ara2|7ara2|7ere2 ~3 wejho|wejha|wejhi|wej|wesh',
  ],
  'electric-shock': [
    'kahraba|kahrabe|kahruba ~2 sa22o|darabeto|darabto|darabetni|ma3as|laz2o|mesketo',
    'kahrabeto|tkahrab|etkahrab|tkahrabet',
  ],
  submersion: ['ghere2|ghara2|gher2|gher2et|8ere2|ghiri2|kan 3am yeghra2 ~4 pisin|ba7er|bahr|mayy|bool|7ammam|masba7?'],
  'legs-not-working': [
    `${NOT} ~1 b2ader|ba2der|b2dar|2edra|be2dar|ba2dar|b2der ~1 7arrek|harrek|7arrik|a7arrek ~2 ejrayye|ejrayyi|ejreye|${LEGS}`,
    `${NOT} ~2 b7es|bahes|ba7es|be7es|7ases|7as|hases|7asse|a7es|7assi|ahes ~3 ${LEGS}`,
    `${NOT} ~1 2ader|ader|gader|fiyi|fini|2adra ~1 7arrek|a7arrek|a7arek|harrek|7arrik ~3 ${LEGS}`,
    `${LEGS} ~2 mnamle|mnammle|mkhaddra|mkhadrin|mashloule|mashlouline`,
  ],
  'bladder-bowel-loss': [
    'bol|boul|pipi|bowl|bool ~2 byenzal|byinzal|yenzal|nezel|btenzal|byetla3 ~3 la7alo|lawa7do|la7alha|wa7do|le7alo',
    `${NOT} ~2 2ader|ader|fiyi|3am ~2 emsok|2emsok|amsek|imsik|od7bot|odbot|a3ref ~2 bol|boul|bawli|pipi|7ali`,
    '3am|ba ~1 a3mel|ba3mel|bool|bawel ~1 7ali|roo7i|nafsi|hali',
  ],
  'saddle-numbness': [`khadar|tanmil|mkhaddar ~3 bein|ben|bayn ~1 ${LEGS}|fkhadi|fakhadi`],
  'testicular-pain': [
    ...either(
      PAIN,
      4,
      'khosyeto|khosyto|khesyeto|khesiyeto|khosiyto|khisyeto|khosyti|khosiyti|khesyti|bedto|beidato|baydato|bidato|beda|khosye',
    ),
  ],
  'purple-rash': [
    'bo2a3|bu2a3|bo9a3|bi2a3|noqat|no2at|nokat|tafa7|tafah ~2 banafsaji|banafsajiye|banafsagi|banafsegi|mauve|mov|zar2a|zer2a|azra2',
  ],
  'neck-stiffness': [
    'ra2bto|ra2abto|ra2abti|ra2bti|ra2beto|ragabto|ra2bta|ra2abta ~2 yabse|yabsi|yabsa|mtaybse|mtaybbse|jamde|gamda|nashfe|2asye|mash|ashe',
  ],
  rigors: ['rajfe|rajfi|ra3she|ra3sha|brojof|bartejef|berjof|barjof ~6 7arara|harara|sokhn'],
  fever: [`${FEVER} ~2 ${SEVERE}`],
  'black-stool': [
    'baraz|brazi|brazo|kharaj|khroui|toilet|caca|kaka|bazez|mastarah ~2 aswad|asswad|2aswad|sawda|soda|zeft',
  ],
  'bleeding-heavy': [
    'nazif|nazeef|damm|dam ~1 kteer|ktir|awi|2awi|shadid|gamed|bghazara',
    '3am|bi ~1 yenzef|byenzef|anzef|benzof|bynzof ~3 kteer|ktir|awi|bghazara',
  ],
  diabetes: [`ma3o|ma3a|ma3i|3ando|3anda|3andi|3endo|3enda ~1 ${SUGAR}`, 'sokkari|sukkari'],
  'low-glucose-said': [
    `${SUGAR} ~2 3|4|5|6|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50`,
    `${SUGAR} ~2 nezel|nazel|wate|waate|wati|hobout|wetye|hbot ~1 kteer|ktir|awi?`,
  ],
  'high-glucose-said': [`${SUGAR} ~2 ${HIGH_MG_DL}`],
  confusion: [
    `${NOT} ~1 wa3ye|wa3yi|wa3i|wa3ya|waa3e|wa3iye|mrakkez|mrakkeze|btefham|tefham|yefham`,
    'dayi3|day3a|dayi3a|dayea3|mkhabbas|mkhabbase|mkharbat|mkharbata|mkharbatah|mshawash|mshawashe|ykhabbes|tkhabbes|tahze|byehze',
  ],
  unresponsive: [
    `${NOT} ~1 3am ~1 yrod|trod|yredd|tredd|yjawib|yjaweb|tjawib|tjaweb`,
    `${NOT} ~1 byrod|betrod|bteroud|byjawib|byjaweb|btjaweb|yjaweb|tjaweb`,
  ],
  'not-waking': [
    `${NOT} ~1 3am ~1 yes7a|tes7a|yis7a|yfi2|tfi2|yfee2|tfee2`,
    `${NOT} ~1 byefee2|byfee2|byfi2|btfi2|byes7a|btes7a|3am yes7a`,
  ],
  'faulty-heating-exposure': [
    'sakhan|sakhkhan|sakhana|soba|sobia|sobya|defaye|daffaye|dafaye|fa7em|fa7m|mankal|moteur|mwaled|mwallid ~6 ghaz|8az|gaz|rasna|daykhin|maswoumin',
    'ghaz|8az|gaz ~4 sakhan|sakhkhan|sakhana|soba|sobia|defaye|daffaye|bet|beit|ta2s|tasreb|tasarob',
    'tasarrob|tasreeb|tasrib|tasareb ~1 ghaz|8az|gaz',
  ],
  'household-headache': [
    'kolna|kelna|kullna|kollna|3ayle|3eile ~3 rasna|daykhin|dayekhin|sda3|soda3|rouosna|waj3a|byouja3na|byoja3na|tewja3na|mnestafregh',
  ],
  'poison-ingestion': [
    `shereb|sherib|shirbet|sherbet|chrebt|chereb|sharab|shreb|shirib|bala3|bal3et|bal3at|balaa3|akal|aklet ~2 ${CHEMICAL}|samm|sam|sim|benzin|kaz|kez|naft|tarasol|mobid|deterjan`,
  ],
  'swallowed-battery': [
    ...either(
      'bala3|bal3at|bal3et|bala3et|bil3et|bele3|bel3et|bl3at|bale3|balla3',
      2,
      'battariye|battariyye|battariyeh|bataria|battarye|battarie|battarya|battariya|batarye',
    ),
  ],
  'object-inhaled': ['bala3|bal3et|bele3 ~3 wa2fet|w2efet|3el2et|3al2e ~2 zal3oumo|7al2o|zoro'],
  choking: [
    'bikhteni2|bikhtene2|bikhtini2|byekhteni2|byikhteni2|bikhtne2|bekhteni2|yekhteni2|m5anne2',
    '3am|bi|ba ~1 yekhtene2|ykhtene2|yetkhana2|tekhtene2|yekhteni2|yeshra2|tekhtni2',
    'byekhtene2|byikhtine2|btekhtene2|byetkhana2|shara2|sher2et ~2 akel|lo2me|7ale2',
  ],
  'cyanosis-infant': [
    `${BABY} ~2 azra2|azrak|azr2|zar2a|zer2a|ezra2|zra2`,
    `sar|saret|ser ~1 azra2|azrak|zar2a|zer2a ~4 ${BREATH}|${BABY}`,
  ],
  apnoea: [
    `byew2af|byewa2ef|byou2af|byo2af|btew2af|yew2af|we2ef|we2if|wa2af|byenqate3|bye2ta3|bye2te3|2ata3 ~1 ${BREATH}`,
    `${BREATH} ~2 byew2af|we2ef|wa2af|byenqte3|mawa2ef|wa2ef`,
  ],
  'breathing-stopped': [
    `${NOT} ~1 3am ~1 yetnaffas|yetnafas|tetnaffas|yitnaffas|yetnafs|ytnaffas`,
    `${NOT} ~1 byetnaffas|byetnafas|byitnaffas|btetnaffas`,
  ],
  'severe-abdominal-pain': [
    `${PAIN} ~2 ${BELLY} ~2 ${SEVERE}`,
    `${PAIN} ~2 ${SEVERE} ~2 ${BELLY}`,
    `${BELLY} ~3 ${PAIN} ~2 ${SEVERE}`,
  ],
  'baby-coming': [
    'ras|rass|raas|raso ~2 baby|bebe|weld|walad|janin ~1 nezel|nazel|tale3|byetla3|khrej|khraj|bayen|byn',
  ],
  'waters-broken': [
    'mayyet|mayet|mayy|kis|mayyit ~2 ras|janin|walad|baby|el ras ~2 nezlet|tafash|faj|nfajaret|nezel?',
    'nezlet|nezel|tafash|tash|nfajar ~1 mayyet|mayet|mayy|kis ~2 ras|janin',
  ],
  'thunderclap-headache': [
    ...either(SUDDEN, 4, 'soda3|suda3|sda3'),
    'agwa|a2wa|aqwa|a2sa|aswa2|ashad|as3ab ~1 soda3|suda3|sda3|waja3|wja3',
  ],
  'seizure-ongoing': [
    '3am ~1 yetshannaj|yetshanaj|yitshannaj|tetshannaj|yetshannag',
    'ma|mish ~1 3am ~1 ywa2ef|ywa2if|yew2af|twa2ef ~3 tashannoj|tashanoj',
  ],
  seizure: ['ikhtilaj|ekhtilaj|ekhtelaj|ikhtilajat|nobet|nawbet|noba|tashanoj|tashannoj'],
  epilepsy: ['sara3|sar3'],
  overdose: [
    `akhadt|akhadet|akhdet|khadet|a5adt|akhad|akhadit|blo3t|bal3et|sherebt ~1 3elbet|3elbe|3olbet|olbet|sharit|shrit|zarf|kel|kol|kell ~3 panadol|7boub|7oboub|7obob|dawa|adwye|adweye|advil|7abb|nom|doliprane|brufen`,
  ],
  'penetrating-injury': [
    'ta3ano|ta3nouh|ta3anni|ta3nni|ta3no ~3 sekkin|sikkin|sikkine',
    '2awaso|awwaso|2awasouh|rosasa|rsasa|rsas',
  ],
  'limb-deformity': [`${FEET} ~2 maksour|maksoura|maksoora|mkassar|mal2i|3awja|mlawa2a|mkassra ~3 3adem|3adme|3awj?`],
}
