import { fold } from '../../core/text.ts'
import type { RequestRule } from './requests.ts'

/** Two word lists, their words parted by bars: one of each near the other in one sentence, make a request. */
interface Pair {
  readonly code: RequestRule['code']
  readonly asks: string
  readonly about: string
}

const BLOOD_AND_FITS = {
  es: 'sintrom|anticoagulante|anticoagulantes|warfarina|insulina|antiepiléptico|antiepilépticos|pastillas de la epilepsia|medicación de la epilepsia|keppra|eliquis|xarelto|litio|prednisona|corticoides',
  fr: "anticoagulant|anticoagulants|previscan|coumadine|insuline|antiépileptique|antiépileptiques|traitement contre l’épilepsie|traitement contre l'epilepsie|keppra|dépakine|eliquis|xarelto|lithium|cortisone",
  ar: 'مميع الدم|مميعات الدم|الوارفارين|وارفارين|الأنسولين|انسولين|دواء الصرع|أدوية الصرع|سيولة الدم',
  fa: 'وارفارین|انسولین|رقیق کننده خون|قرص تشنج|داروی صرع|داروی تشنج|قرص صرع|لیتیوم',
  hi: 'खून पतला करने|वारफरिन|वार्फरिन|इंसुलिन|मिर्गी की दवा|दौरे की दवा',
  latin: 'khoon patla karne|mirgi ki dawa|daure ki dawa|insulin|warfarin|ghorse tashanoj|darooye sar',
}

const PAIRS: readonly Pair[] = [
  {
    code: 'medicine-stop',
    asks: 'puedo dejar|dejar de tomar|quiero dejar|voy a dejar|parar de tomar|suspender|puedo parar|saltarme',
    about: BLOOD_AND_FITS.es,
  },
  {
    code: 'medicine-stop',
    asks: "puis-je arrêter|je peux arrêter|je veux arrêter|je vais arrêter|arrêter de prendre|j'arrête|sauter|comment arrêter",
    about: BLOOD_AND_FITS.fr,
  },
  {
    code: 'medicine-stop',
    asks: 'أوقف|أتوقف|التوقف عن|أترك|إيقاف|هل أستطيع ترك',
    about: BLOOD_AND_FITS.ar,
  },
  {
    code: 'medicine-stop',
    asks: 'قطع کنم|نخورم|کنار بگذارم|مصرف نکنم|قطع کردن|نزنم',
    about: BLOOD_AND_FITS.fa,
  },
  {
    code: 'medicine-stop',
    asks: 'बंद कर|छोड़ दूं|छोड़ दूँ|छोड़ सकता|छोड़ सकती|लेना बंद',
    about: BLOOD_AND_FITS.hi,
  },
  {
    code: 'medicine-stop',
    asks: 'band kar|chhod du|chod du|chhod sakta|lena band|ghat konam|nakhoram',
    about: BLOOD_AND_FITS.latin,
  },
  {
    code: 'record',
    asks: 'falso|falsa|falsificar|falsifica|inventado|aunque no estuve|aunque no estoy',
    about: 'justificante|certificado médico|baja médica|receta|parte médico|informe médico|nota médica|historial',
  },
  {
    code: 'record',
    asks: 'faux|fausse|falsifier|falsifie|antidater|antidate|bidon',
    about: 'arrêt de travail|arrêt maladie|certificat|ordonnance|certificat médical|dossier|compte rendu',
  },
  {
    code: 'record',
    asks: 'مزور|مزورة|تزوير|زور|وهمي|وهمية',
    about: 'إجازة مرضية|تقرير طبي|شهادة|وصفة|سكليف',
  },
  {
    code: 'record',
    asks: 'جعلی|جعل کن|الکی|قلابی|تقلبی',
    about: 'گواهی|استعلاجی|نسخه|گواهی پزشکی|پرونده',
  },
  {
    code: 'record',
    asks: 'नकली|फर्जी|झूठा|झूठी|nakli|farzi|jhootha|jaali|jali',
    about: 'प्रमाण पत्र|सर्टिफिकेट|पर्ची|मेडिकल|रिपोर्ट|certificate|medical|parchi|report|prescription',
  },
  {
    code: 'controlled',
    asks: 'sin receta|donde consigo|dónde compro|donde puedo comprar|donde puedo conseguir|conseguir',
    about:
      'alprazolam|trankimazin|tramadol|diazepam|valium|oxicodona|fentanilo|morfina|clonazepam|rivotril|adderall|xanax|codeína|benzodiacepinas|ritalin|lorazepam|pregabalina',
  },
  {
    code: 'controlled',
    asks: 'sans ordonnance|où trouver|où acheter|comment obtenir|me procurer',
    about:
      'xanax|alprazolam|tramadol|valium|diazépam|oxycodone|fentanyl|morphine|codéine|rivotril|lyrica|ritaline|subutex|benzodiazépines|lexomil|stilnox',
  },
  {
    code: 'controlled',
    asks: 'بدون وصفة|من وين أجيب|أين أجد|كيف أحصل|أشتري',
    about: 'ترامادول|زاناكس|ليريكا|مورفين|كودايين|فاليوم|كبتاجون|ريفوتريل',
  },
  {
    code: 'controlled',
    asks: 'بدون نسخه|از کجا بخرم|از کجا گیر بیارم|چطور گیر بیارم|بخرم',
    about: 'ترامادول|زاناکس|آلپرازولام|متادون|ریتالین|مورفین|دیازپام|کدئین',
  },
  {
    code: 'controlled',
    asks: 'बिना पर्चे|कहां मिलेगा|कहाँ मिलेगा|कहां से खरीदूं|bina prescription|bina parche|kahan milega|kaha milega|kahan se kharidu|bedoone noskhe',
    about: 'ट्रामाडोल|अल्प्राजोलम|कोडीन|मॉर्फिन|tramadol|alprazolam|xanax|codeine|morphine|diazepam|ritalin',
  },
  {
    code: 'harm-others',
    asks: 'envenenar|veneno|matar|sin que se entere|sin que se dé cuenta|dormir a',
    about:
      'a mi marido|a mi mujer|a mi jefe|a mi suegra|a mi madre|a mi padre|a mi vecino|a alguien|a mi esposo|a mi esposa|a mi ex|en su bebida|en su comida|en la bebida|en el café',
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
    about: 'al médico|el médico|mi médico|la doctora|al doctor|a la enfermera|mis síntomas|las crisis',
  },
  {
    code: 'never-do',
    asks: 'ne dites pas|ne dis pas|cacher|dissimuler|sans que',
    about: "au médecin|le médecin|mon médecin|au docteur|à l'infirmière|mes symptômes|mes crises",
  },
]

const EDGE = '(?<![\\p{L}\\p{M}])'
const END = '(?![\\p{L}\\p{M}])'

function anyOf(words: string): string {
  return `${EDGE}(?:${fold(words).text})${END}`
}

const NEAR = '[^.!?؟।\\n]{0,60}?'

/** The requests that are never carried out, in the other five languages and romanised. */
export const foreignRequests: readonly { code: RequestRule['code']; pattern: RegExp }[] = PAIRS.map(
  ({ code, asks, about }) => ({
    code,
    pattern: new RegExp(`${anyOf(asks)}${NEAR}${anyOf(about)}|${anyOf(about)}${NEAR}${anyOf(asks)}`, 'u'),
  }),
)
