import { joined, type LanguagePack } from '../../pack.ts'
import { acute } from './acute.ts'
import { chat } from './chat.ts'
import { chatMore } from './chat-more.ts'
import { crisis } from './crisis.ts'
import { other } from './other.ts'
import { told } from './told.ts'

/** Afrikaans; a denial stands before what it denies and closes with a second "nie". */
export const af: LanguagePack = {
  language: 'af',
  gapStops: 'geen sonder nooit maar nie',
  units: { hour: 'uur ure', day: 'dag dae', week: 'week weke', month: 'maand maande', year: 'jaar jare' },
  numbers: { een: 1, n: 1, twee: 2, drie: 3, vier: 4, vyf: 5, ses: 6, sewe: 7, agt: 8, nege: 9, tien: 10, twintig: 20 },
  answers: {
    yes: ['n bietjie', 'effens', 'ja', 'jip', 'bietjie', 'soms', 'baie'],
    no: ['ek dink nie', 'dink nie', 'nee wat', 'nope', 'nee', 'glad nie', 'geen', 'nooit', 'niks'],
    unsure: ['geen idee', 'ek weet nie', 'weet nie', 'miskien', 'nie seker', 'ek is nie seker', 'dalk'],
  },
  redFlags: joined(acute, other, chat, chatMore, told, crisis),
  cues: {
    'negate-before': [
      'geen|nie|sonder|nooit|niks|ontken',
      'het nie|geen|nooit',
      'het ~2 nie',
      'nie ~1 n',
      'wil nie|niks',
      'kry|voel geen|nie',
    ],
    terminate: [
      'nie ~1 weggaan|ophou|verbygaan|oorgaan|weg|beter|sak|bedaar nie?',
      'te doen',
      'maar|behalve|hoewel',
      'ek het|kry|voel|is',
      'en ek|my|hy|sy',
      'nou',
    ],
    'never-again': ['nooit|nie weer'],
    past: [
      'verlede ~1 jaar|maand|somer|winter',
      'as ~1 kind|kleuter|seun|meisie',
      'toe ~2 klein|kind|jonk',
      'vroeer|vantevore',
      'geskiedenis',
    ],
    ago: ['gelede', '# jaar|maande terug'],
    now: ['nou|vandag|tans|vanaand|skielik|sedert|pas|vanoggend|sopas'],
    heredity: [
      'oorerflik|oorerflike|geneties|genetiese|erf|oorgeerf',
      'voorkom|voorkoming',
      'in ~2 familie|gesin',
      'familie ~2 geskiedenis',
    ],
    'family-history': [
      'oorlede|gesterf|dood ~2 aan|van|weens',
      'aan|van|weens ~3 oorlede|gesterf|dood',
      'gehad',
      'familiegeskiedenis',
      'familie',
    ],
    relative: ['ma|pa|moeder|vader|broer|suster|ouma|oupa|tannie|oom|neef|niggie|familie|ouers|skoonma|skoonpa'],
    other: ['man|vrou|vriend|vriendin|buurman|buurvrou|kollega|kerel|meisie|iemand|verloofde'],
    child: ['seun|dogter|kind|seuntjie|dogtertjie|kleuter|kleinding'],
    baby: ['baba|babatjie|pasgebore|suigeling'],
    self: ['ek|my|myself'],
    pregnant: [
      '# weke|maande swanger|ver',
      'sewende|agtste|negende|sesde maand',
      'water|vrugwater ~3 gebreek|breek',
      'swanger|swangerskap|verwagtend',
    ],
    'not-pregnant': ['nie swanger'],
    birth: ['geboorte gegee', 'gekraam|bevalling|keisersnee|keiser', '# dae|weke|dag|week na ~1 geboorte'],
    hypothetical: [
      'as|indien ~3 ooit|eendag',
      'wat ~2 tekens|simptome',
      'hoe ~2 verhoed|vermy',
      'hoe keer ~1 dat',
      'hoe ~3 voorkom|herken',
      'ingeval|indien',
    ],
    fiction: ['in die|n fliek|film|roman|boek|storie|speletjie|reeks'],
    resolved: [
      'nou|vandag|intussen|deesdae ~3 goed|reg|beter|gesond|fyn|oraait|normaal',
      'niks|nooit ~2 meer',
      'lankal|heeltemal gesond|reg|beter',
      'is|het ~1 weg|verby|oor',
      'nie meer',
      'het ~2 opgehou|gestop',
    ],
    age: ['oud|ouderdom|oue|is'],
  },
}
