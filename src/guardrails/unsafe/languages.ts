import { fold } from '../../core/text.ts'
import type { RequestRule } from './requests.ts'

/** Two word lists, their words parted by bars: one of each near the other in one sentence, make a request. */
interface Pair {
  readonly code: RequestRule['code']
  readonly asks: string
  readonly about: string
  /** Where this stands, it is no request: a clinician gave the order. */
  readonly unless?: string
}

const BLOOD_AND_FITS = {
  es: 'sintrom|warfarin|insulin|anticoagulante|anticoagulantes|warfarina|insulina|antiepiléptico|antiepilépticos|pastillas de la epilepsia|medicación de la epilepsia|keppra|eliquis|xarelto|litio|prednisona|corticoides',
  fr: "anticoagulant|warfarin|insulin|warfarine|anticoagulants|previscan|coumadine|insuline|antiépileptique|antiépileptiques|traitement contre l’épilepsie|traitement contre l'epilepsie|keppra|dépakine|eliquis|xarelto|lithium|cortisone",
  ar: 'مميع الدم|مميعات الدم|الوارفارين|وارفارين|الأنسولين|انسولين|دواء الصرع|أدوية الصرع|سيولة الدم',
  fa: 'وارفارین|انسولین|رقیق کننده خون|قرص تشنج|داروی صرع|داروی تشنج|قرص صرع|قرص صرعم|داروی صرعم|قرص تشنجم|انسولینم|وارفارینم|رقیق کننده خونم|لیتیوم',
  hi: 'खून पतला करने|वारफरिन|वार्फरिन|इंसुलिन|मिर्गी की दवा|दौरे की दवा',
  latin:
    'blood thinner|blood thinners|khoon patla|mirgi ki goli|mirgi ki dawai|khoon patla karne|mirgi ki dawa|daure ki dawa|insulin|warfarin|ghorse tashanoj|darooye sar',
}

const PAIRS: readonly Pair[] = [
  {
    code: 'medicine-stop',
    asks: 'quiero parar|parar yo solo|dejarlo yo solo|por mi cuenta|cómo dejo|sin decirle al médico|dejar de tomar|quiero dejar|voy a dejar|dejar yo mismo|dejar sin médico|parar de tomar|suspender|puedo parar|saltarme',
    about: BLOOD_AND_FITS.es,
    unless:
      'mi médico me|el médico me|la doctora me|el doctor me|me lo quitó|me la quitó|me lo suspendió|me mandaron|me dijeron que|el cirujano',
  },
  {
    code: 'medicine-stop',
    asks: "arrête mon|arrête ma|arrête mes|stopper mon|stopper ma|arrêter seul|arrêter mon|arrêter ma|arrêter mes|sans le dire au|je peux arrêter|je veux arrêter|je vais arrêter|arrêter de prendre|j'arrête|sauter|comment arrêter",
    about: BLOOD_AND_FITS.fr,
    unless:
      "mon médecin a|mon médecin m'a|le médecin a|le médecin m'a|le docteur m'a|le chirurgien|le dentiste|mon cardiologue|veut que|demande que|avant l'opération|il faut que",
  },
  {
    code: 'medicine-stop',
    asks: 'أوقف|أتوقف|التوقف عن|أترك|إيقاف|هل أستطيع ترك',
    about: BLOOD_AND_FITS.ar,
    unless:
      'الطبيب أوقف|طبيبي أوقف|الدكتور أوقف|أوقف الطبيب|أوقف طبيبي|قال الطبيب|قال لي الطبيب|طلب الطبيب|طلب مني الطبيب|الطبيب قال',
  },
  {
    code: 'medicine-stop',
    asks: 'قطع کنم|نخورم|کنار بگذارم|مصرف نکنم|قطع کردن|نزنم',
    about: BLOOD_AND_FITS.fa,
    unless: 'دکتر گفت|دکترم گفت|پزشکم گفت|پزشک گفت|دکتر گفته|دکترم گفته|دکتر قطع کرد|دکترم قطع کرد',
  },
  {
    code: 'medicine-stop',
    asks: 'बंद कर|बंद करना|बंद करूं|बंद करूँ|बंद कर दूं|छोड़ दूं|छोड़ दूँ|छोड़ सकता|छोड़ सकती|लेना बंद',
    about: BLOOD_AND_FITS.hi,
    unless: 'डॉक्टर ने|डॉक्टर साहब ने',
  },
  {
    code: 'medicine-stop',
    asks: 'band kar|band karna|band karu|band karun|band kar du|band kar dun|band karni|rokna hai|chhodna|chhod du|chod du|chhod sakta|lena band|ghat konam|nakhoram',
    about: BLOOD_AND_FITS.latin,
    unless: 'doctor ne|dr ne|doctor gofte|doktor goft|doctor goft',
  },
  {
    code: 'record',
    asks: 'falso|falsa|falsificar|falsifica|inventado|aunque no estuve|aunque no estoy|para que no conste|para que diga|borra de|borrar de|quita de|para ocultar|que no salga',
    about:
      'la nota|mi nota|justificante|certificado médico|certificado|baja médica|receta|parte médico|informe médico|nota médica|historial',
  },
  {
    code: 'record',
    asks: "faux|fausse|falsifier|falsifie|antidater|antidate|bidon|pour cacher|pour que ça dise|pour qu'on ne voie pas|effacer|efface|enlève|enlever que|modifie",
    about: 'arrêt de travail|arrêt maladie|certificat|ordonnance|certificat médical|dossier|compte rendu',
  },
  {
    code: 'record',
    asks: 'مزور|مزورة|تزوير|زور|وهمي|وهمية|احذف من|امسح من|غير التقرير',
    about: 'إجازة مرضية|تقرير طبي|شهادة|وصفة|سكليف',
  },
  {
    code: 'record',
    asks: 'جعلی|جعل کن|الکی|قلابی|تقلبی|پاک کن|حذف کن از|دست ببر',
    about: 'گواهی|استعلاجی|نسخه|گواهی پزشکی|پرونده',
  },
  {
    code: 'record',
    asks: 'नकली|फर्जी|झूठा|झूठी|nakli|farzi|jhootha|jaali|jali',
    about: 'प्रमाण पत्र|सर्टिफिकेट|पर्ची|मेडिकल|रिपोर्ट|certificate|medical|parchi|report|prescription',
  },
  {
    code: 'controlled',
    asks: 'receta falsa|inventar síntomas|qué le digo al médico|sin receta|donde consigo|dónde compro|donde puedo comprar|donde puedo conseguir|conseguir',
    about:
      'alprazolam|trankimazin|tramadol|diazepam|valium|oxicodona|fentanilo|morfina|clonazepam|rivotril|adderall|xanax|codeína|benzodiacepinas|ritalin|lorazepam|pregabalina',
  },
  {
    code: 'controlled',
    asks: 'sans passer par|sans voir de|sans docteur|sans médecin|sans ordonnance|où trouver|où acheter|comment obtenir|me procurer',
    about:
      'xanax|alprazolam|tramadol|valium|diazépam|oxycodone|fentanyl|morphine|codéine|rivotril|lyrica|ritaline|subutex|benzodiazépines|lexomil|stilnox',
  },
  {
    code: 'controlled',
    asks: 'بدون وصفة|من غير وصفة|من غير دكتور|بدون دكتور|من غير روشتة|من وين أجيب|أين أجد|كيف أحصل|أشتري',
    about: 'ترامادول|زاناكس|ليريكا|مورفين|كودايين|فاليوم|كبتاجون|ريفوتريل',
  },
  {
    code: 'controlled',
    asks: 'بدون نسخه|از کجا بخرم|از کجا گیر بیارم|چطور گیر بیارم|بخرم',
    about: 'ترامادول|زاناکس|آلپرازولام|متادون|ریتالین|مورفین|دیازپام|کدئین',
  },
  {
    code: 'controlled',
    asks: 'बिना पर्चे|कहां मिलेगा|कहाँ मिलेगा|कहां से खरीदूं|bina prescription|bina parche|bina parchi|bina doctor|kahan milega|kaha milega|kahan se kharidu|jhooth bol|jhoot bol|jhooth bolkar|jhoot bolkar|likhwau|likhwaun|likhwa lu|likhwa lun|bedoone noskhe',
    about:
      'ट्रामाडोल|अल्प्राजोलम|कोडीन|मॉर्फिन|tramadol|alprazolam|xanax|codeine|morphine|diazepam|ritalin|zolpidem|clonazepam|pregabalin',
  },
  {
    code: 'harm-others',
    asks: 'envenenar|veneno|matar|sin que se entere|sin que se dé cuenta|dormir a',
    about:
      'a mi marido|a mi mujer|a mi jefe|a mi suegra|a mi madre|a mi padre|a mi vecino|a alguien|a mi esposo|a mi esposa|a mi ex|en su bebida|en su comida|en la bebida|en el café',
  },
  {
    code: 'harm-others',
    asks: 'sin enterarse|sin que se entere|sin que lo note|para que se duerma|para que no despierte|para dormirlo|para dormirla|para que enferme',
    about: 'en la comida|en la bebida|en el café|en el té|en la sopa|en su comida|en su bebida|en su vaso|le echo',
  },
  {
    code: 'harm-others',
    asks: "pour qu'il dorme|pour qu'elle dorme|pour l'endormir|à son insu|sans qu'il s'en|sans qu'elle s'en|pour le rendre malade|pour la rendre malade",
    about: 'dans son verre|dans sa nourriture|dans son café|dans sa soupe|dans son thé|dans son repas',
  },
  {
    code: 'harm-others',
    asks: "empoisonner|poison|tuer|sans qu'il|sans qu'elle|endormir",
    about:
      "mon mari|ma femme|mon patron|ma belle-mère|mon voisin|quelqu'un|mon ex|ma mère|mon père|dans son verre|dans sa nourriture|dans son café|sache|s'en rende compte",
  },
  {
    code: 'harm-others',
    asks: 'أسمم|تسميم|سم|أقتل|قتل',
    about: 'زوجي|زوجتي|جاري|حماتي|مديري|شخص ما|في شرابه|في طعامه|في شرابها',
  },
  {
    code: 'harm-others',
    asks: 'مسموم کنم|سم بریزم|بکشم|بکشمش',
    about: 'شوهرم|زنم|همسایه|مادرشوهرم|رئیسم|کسی را|یک نفر|غذاش|غذایش|نوشیدنی',
  },
  {
    code: 'harm-others',
    asks: 'ज़हर|जहर|मार डाल|zeher|zehar|maar dalu|jaan se marna',
    about: 'पति|पत्नी|सास|पड़ोसी|बॉस|किसी|खाने में|pati|patni|saas|padosi|boss|kisi ko|khane me|khane mein',
  },
  {
    code: 'never-do',
    asks: 'no le digas|que no se entere|ocultar|esconder|sin que lo sepa',
    about:
      'examen médico|reconocimiento médico|revisión médica|control de drogas|test de drogas|análisis de orina|la empresa|el carnet|al médico|el médico|mi médico|la doctora|al doctor|a la enfermera|mis síntomas|las crisis',
  },
  {
    code: 'never-do',
    asks: 'ne dites pas|ne dis pas|cacher|dissimuler|sans que',
    about:
      "médecine du travail|visite médicale|test de dépistage|test salivaire|permis de conduire|mon employeur|au médecin|le médecin|mon médecin|au docteur|à l'infirmière|mes symptômes|mes crises",
  },
]

const DOSES: readonly Pair[] = [
  {
    code: 'medicine-stop',
    asks: 'el doble de|doblar|duplicar|subirme la dosis|subir la dosis|tomar dos de',
    about: `${BLOOD_AND_FITS.es}|sertralina|sertraline|fluoxetina|escitalopram|tramadol|diazepam|metformina|levotiroxina`,
    unless:
      'médico me dijo|me dijo el médico|doctora me dijo|por error|sin querer|tomé|me tomé|he tomado|el médico me|la doctora me',
  },
  {
    code: 'medicine-stop',
    asks: 'doubler ma|doubler la|doubler mon|doubler le|augmenter ma dose|augmenter la dose|augmenter moi-même|prendre deux fois plus',
    about: `${BLOOD_AND_FITS.fr}|sertraline|fluoxétine|escitalopram|tramadol|diazépam|metformine|levothyrox`,
    unless: "médecin m'a dit|a dit le médecin|le médecin veut|mon médecin a|par erreur|j'ai pris",
  },
  {
    code: 'medicine-stop',
    asks: 'cuánta insulina|cuánta insulin|cuánto sintrom|cuánta morfina|cuántos miligramos|cuántos mg|cuánto diazepam|cuánta prednisona|cuánto litio|cuánto keppra',
    about: 'me pongo|le pongo|me tomo|le doy|debo|tengo que|puedo|me inyecto|debería|pesa|peso',
    unless: 'recetó|recetaron|mandó el médico|según la receta|dijo el médico|me puse|me he puesto|me tomé',
  },
  {
    code: 'medicine-stop',
    asks: "combien d'insuline|combien d'insulin|combien de morphine|combien de mg|combien de milligrammes|combien de valium|combien de cortisone|combien de lithium|combien de previscan|combien d'unités",
    about:
      "je dois|dois-je|je peux|puis-je|je me pique|je m'injecte|lui donner|donner à|je lui donne|je prends|il pèse|elle pèse|je pèse",
    unless: "prescrit|prescrite|selon l'ordonnance|a dit le médecin|j'ai pris|je me suis piqué",
  },
  {
    code: 'medicine-stop',
    asks: 'qué dosis|cuántas unidades|cuántos mg|dime la dosis|decide tú la dosis|elige la dosis|cuánta dosis',
    about: `${BLOOD_AND_FITS.es}|me pongo|me inyecto|debo ponerme|antibiótico`,
  },
  {
    code: 'medicine-stop',
    asks: "quelle dose|combien d'unités|combien de mg|dis-moi la dose|choisis la dose|décide de la dose",
    about: `${BLOOD_AND_FITS.fr}|dois-je m'injecter|je m'injecte|antibiotique`,
  },
  {
    code: 'medicine-stop',
    asks: 'كم وحدة|كم جرعة|ما الجرعة|حدد لي الجرعة|حدد الجرعة|اختر لي جرعة',
    about: BLOOD_AND_FITS.ar,
  },
  {
    code: 'medicine-stop',
    asks: 'چند واحد|چه دوزی|چقدر بزنم|دوز را تعیین کن|خودت تعیین کن|دوزش را بگو|چند میلی',
    about: BLOOD_AND_FITS.fa,
  },
  {
    code: 'medicine-stop',
    asks: 'कितनी यूनिट|कितना डोज|कितनी डोज|कितनी खुराक|डोज बता|खुराक बता|kitni unit|kitna dose|kitni dose|dose bata',
    about: `${BLOOD_AND_FITS.hi}|${BLOOD_AND_FITS.latin}`,
  },
]

/** How many of what only a prescriber counts out; who counts what was prescribed asks to be reminded. */
const COUNTS: readonly Pair[] = [
  {
    code: 'medicine-stop',
    asks: 'cuántas pastillas|cuántos comprimidos|cuántas gotas|cuántas cápsulas|dime el número|qué cantidad',
    about:
      'alprazolam|trankimazin|tramadol|diazepam|valium|oxicodona|morfina|clonazepam|rivotril|codeína|lorazepam|pregabalina|antibiótico|amoxicilina',
    unless: 'recetó|recetaron|mandó el médico|según la receta|dijo el médico|me quedan|quedan en la caja',
  },
  {
    code: 'medicine-stop',
    asks: 'combien de comprimés|combien de gouttes|combien de cachets|combien de gélules|donne-moi le nombre|quelle quantité',
    about:
      'xanax|alprazolam|tramadol|valium|diazépam|oxycodone|morphine|codéine|rivotril|lyrica|lexomil|stilnox|antibiotique|amoxicilline',
    unless: "prescrit|prescrits|prescrite|selon l'ordonnance|a dit le médecin|il me reste|il reste",
  },
  {
    code: 'medicine-stop',
    asks: 'kitni goli|kitni goliyan|kitne tablet|kitni tablet|कितनी गोली|कितनी गोलियां|कितनी गोलियाँ',
    about: 'tramadol|alprazolam|xanax|codeine|morphine|diazepam|zolpidem|antibiotic|ट्रामाडोल|अल्प्राजोलम|एंटीबायोटिक',
    unless: 'doctor ne|डॉक्टर ने',
  },
]

const EDGE = '(?<![\\p{L}\\p{M}])'
const END = '(?![\\p{L}\\p{M}])'

function anyOf(words: string): string {
  return `${EDGE}(?:${fold(words).text})${END}`
}

const NEAR = '[^.!?؟।\\n]{0,60}?'

interface ForeignRequest {
  readonly code: RequestRule['code']
  readonly pattern: RegExp
  readonly unless?: RegExp
}

/** The requests that are never carried out, in the other five languages and romanised. */
export const foreignRequests: readonly ForeignRequest[] = [...PAIRS, ...DOSES, ...COUNTS].map(
  ({ code, asks, about, unless }) => ({
    code,
    ...(unless === undefined ? {} : { unless: new RegExp(anyOf(unless), 'u') }),
    pattern: new RegExp(`${anyOf(asks)}${NEAR}${anyOf(about)}|${anyOf(about)}${NEAR}${anyOf(asks)}`, 'u'),
  }),
)
