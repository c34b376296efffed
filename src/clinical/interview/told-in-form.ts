import { fold } from '../../core/text.ts'
import { foreignAge } from '../languages/foreign.ts'
import { isForeign } from '../languages/reading.ts'
import { tokenise } from '../match/tokens.ts'

/**
 * Whether a first message in another language tells what is wrong, though none of its words can be read: then those words
 * are the complaint, and nobody is asked for it again. Greetings, calls for a doctor and "it is about my daughter, 5 years"
 * tell nothing yet, and a doubt asks once more.
 */
export function tellsInForm(text: string): boolean {
  if (!isForeign(tokenise(text))) return false
  const said = fold(text)
    .text.split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  if (said.some((word) => CALLS.has(word))) return false
  const told = said.filter((word) => !GREETS.has(word)).length
  return told >= (foreignAge(text) === null ? LEAST_WORDS : LEAST_BESIDE_AGE) && !OPENS_WITH_WHO.test(said.join(' '))
}

const LEAST_WORDS = 4
const LEAST_BESIDE_AGE = 8

const folded = (list: string) => new Set(list.split(' ').map((word) => fold(word).text))
const GREETS = folded(
  'hola buenas buenos dias tardes noches doctora doctor dr dra saludos oiga bonjour bonsoir salut docteur madame monsieur salam salaam سلام مرحبا السلام عليكم ورحمة الله دكتور دكتورة صباح مساء الخير آقای خانم namaste namaskar नमस्ते नमस्कार डॉक्टर साहब जी sahab ji',
)
const CALLS = folded(
  'medico medica ayuda ayudeme ayudar hablar consulta cita medecin aide aider parler rendez consultation طبيب مساعدة ساعدوني استشارة موعد پزشک کمک مشاوره وقت मदद डॉक्टर madad doctor',
)
const OPENS_WITH_WHO = /^(?:es|para|por|sobre|pour|cest|c est|au sujet|عن|بخصوص|برای|درباره|در مورد)(?: |$)/
