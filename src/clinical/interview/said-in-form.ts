import type { Locale } from '../../core/chat.ts'
import type { Subject } from '../../core/clinical.ts'
import { fold } from '../../core/text.ts'

type Foreign = Exclude<Locale, 'en'>
type Speaker = Subject['speaker']

/**
 * Free answers of a form about the person: who is ill, and the sex. Words parted by white space, `_` for a space inside a
 * phrase, romanised forms beside the others. Where nobody taps an offered answer, these are what people type.
 */
const WHO: Readonly<Record<Exclude<Speaker, 'self'>, Readonly<Record<Foreign, string>>>> = {
  parent: {
    es: 'hijo hija hijito hijita nino nina bebe nene nena guagua chamaco chamaca recien_nacido recien_nacida',
    fr: 'mon_fils ma_fille enfant bebe mon_petit ma_petite gamin gamine nourrisson',
    ar: 'ابني بنتي ابنتي طفلي طفلتي ولدي رضيعي البيبي مولودي الطفل ibni binti bnti weldi',
    fa: 'پسرم دخترم بچه_ام بچه‌ام بچم بچه نوزادم فرزندم کودکم pesaram dokhtaram bacham bachem',
    hi: 'बेटा बेटे बेटी बच्चा बच्चे बच्ची शिशु beta bete beti bachcha baccha bacha bachche bacche bachchi bachi',
  },
  partner: {
    es: 'esposo esposa marido mi_mujer pareja novio novia',
    fr: 'mon_mari ma_femme conjoint conjointe compagnon compagne copain copine epoux epouse',
    ar: 'زوجي زوجتي جوزي مراتي مرتي خطيبي خطيبتي راجلي zawji jozi mrati',
    fa: 'شوهرم همسرم زنم خانمم خانومم نامزدم shoharam hamsaram zanam',
    hi: 'पति पत्नी बीवी शौहर pati patni biwi shohar',
  },
  carer: {
    es: 'cuido cuidador cuidadora',
    fr: 'je_m_occupe aidant aidante',
    ar: 'اعتني ارعى',
    fa: 'پرستار مراقبت مراقبش',
    hi: 'देखभाल dekhbhal',
  },
  other: {
    es: 'madre padre mama papa hermano hermana abuelo abuela abuelito abuelita tio tia primo prima amigo amiga vecino vecina suegro suegra sobrino sobrina nieto nieta alguien otra otro',
    fr: 'ma_mere mon_pere maman papa mon_frere ma_soeur grand_mere grand_pere mamie papi papy mon_oncle ma_tante mon_cousin ma_cousine mon_ami mon_amie un_ami une_amie voisin voisine collegue neveu niece quelqu_un autre',
    ar: 'امي ابي ابوي ابويا والدي والدتي ماما بابا اخي اخوي اختي جدي جدتي عمي عمتي خالي خالتي صديقي صديقتي صاحبي جاري جارتي شخص غيري',
    fa: 'مادرم پدرم مامانم بابام برادرم خواهرم داداشم آبجیم مادربزرگم پدربزرگم دوستم همسایه همسایمون عموم خالم داییم عمه_ام کسی دیگری madaram pedaram mamanam babam baradaram khaharam',
    hi: 'मां माँ पिता पिताजी पापा मम्मी अम्मी भाई बहन दादा दादी नाना नानी चाचा चाची मामा सास ससुर दोस्त पड़ोसी कोई maa papa mummy ammi bhai behen bahan dada dadi nana nani chacha saas sasur dost padosi',
  },
}

const SELF: Readonly<Record<Foreign, string>> = {
  es: 'yo mi conmigo soy_yo',
  fr: 'moi moi_meme pour_moi',
  ar: 'انا لي نفسي لنفسي عني حالي',
  fa: 'خودم من khodam',
  hi: 'मैं मुझे मेरे_लिए मेरे_बारे खुद अपने अपनी main mujhe mere_liye mere_baare khud apne apni',
}

const SEX: Readonly<Record<'female' | 'male', Readonly<Record<Foreign, string>>>> = {
  female: {
    es: 'mujer femenino femenina hembra nina chica',
    fr: 'femme feminin fille',
    ar: 'انثى امراة مراة بنت ست ontha mra',
    fa: 'زن خانم مونث دختر zan khanom dokhtar',
    hi: 'महिला औरत स्त्री लड़की mahila aurat stri ladki',
  },
  male: {
    es: 'hombre masculino varon macho nino chico',
    fr: 'homme masculin garcon',
    ar: 'ذكر رجل راجل ولد dakar rajel rajol',
    fa: 'مرد آقا مذکر پسر mard agha pesar',
    hi: 'पुरुष आदमी मर्द लड़का purush aadmi mard ladka',
  },
}

/** Letters alone, single spaces; an Arabic "and", "for" or "by" that is written in one with the word goes with `bare`. */
function plain(text: string): string {
  return fold(text)
    .text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Persian writes an ending apart, together, or joined by a sign that folding drops. */
const JOINED = /^[\u0648\u0641\u0628\u0644](?=\p{Script=Arabic}{3})/u

type Words = Readonly<Record<Foreign, string>>
const sets = new Map<Words, readonly string[]>()
function phrasesOf(words: Words): readonly string[] {
  const known = sets.get(words)
  if (known) return known
  const made = Object.values(words).flatMap((list) =>
    list.split(' ').map((phrase) => plain(phrase.replaceAll('_', ' '))),
  )
  sets.set(words, made)
  return made
}

function holds(text: string, words: Words): boolean {
  const said = plain(text).split(' ')
  const line = ` ${said.join(' ')} ${said.map((word) => word.replace(JOINED, '')).join(' ')} `
  return phrasesOf(words).some((phrase) => line.includes(` ${phrase} `))
}

/** Words for a child that are also said of one that is not born yet. */
const UNBORN = new Set(
  'bebe nene nena guagua enfant البيبي الطفل طفلي ابني بچه بچم بچه_ام بچه‌ام bacham bachem शिशु बच्चा बच्चे बच्ची bachcha baccha bacha bachche bacche bachchi bachi'
    .split(' ')
    .map((phrase) => plain(phrase.replaceAll('_', ' '))),
)

/** Whom a text of somebody pregnant names beside the child that is not born. */
export function whoInPregnancy(text: string): Speaker {
  const unborn = plain(text)
    .split(' ')
    .filter((word) => !UNBORN.has(word) && !UNBORN.has(word.replace(JOINED, '')))
  return whoInForm(unborn.join(' ')) ?? 'self'
}

/** Whom a free answer in one of the form's languages names: somebody else before the one who types; null for nobody. */
export function whoInForm(text: string): Speaker | null {
  for (const speaker of ['parent', 'partner', 'carer', 'other'] as const) if (holds(text, WHO[speaker])) return speaker
  return holds(text, SELF) ? 'self' : null
}

/** The sex that such an answer names; null where it names none, or both. */
export function sexInForm(text: string): Subject['sex'] {
  const isFemale = holds(text, SEX.female)
  return isFemale === holds(text, SEX.male) ? null : isFemale ? 'female' : 'male'
}
