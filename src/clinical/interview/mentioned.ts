import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'

/**
 * What the words of a question name and a "no" to it does not deny: who has no hard belly may still have a sore one, who
 * does not breathe fast may be breathless, and whose discharge does not smell has a discharge.
 */
const MENTIONED: readonly (readonly [question: RegExp, codes: readonly string[]])[] = [
  [/\btip of \w+ shoulder\b/i, ['arm-pain']],
  [/\bunable to breathe, cough or speak\b/i, ['cough']],
  [/\badrenaline pen\b/i, ['allergy']],
  [/\bthrobbing lump in \w+ belly\b/i, ['groin-or-navel-lump']],
  [/\bsoaking a pad\b/i, ['blood-place-unsaid', 'blood-in-stool', 'blood-in-urine']],
  [/\btummy hard, or does it hurt to move or cough\b/i, ['abdominal-pain', 'cough']],
  [/\bpain mostly low down on the right\b/i, ['pelvic-pain', 'abdominal-pain']],
  [/\blower belly swollen or painful\b/i, ['abdominal-pain']],
  [/\bnumbness between \w+ legs or around\b/i, ['limb-tingling-weakness']],
  [/\bpain in \w+ side, below the ribs\b/i, ['upper-abdominal-pain']],
  [/\b(?:feeding less than|less than half the usual milk)\b/i, ['reduced-fetal-movement']],
  [/\brefusing all feeds\b/i, ['keeping-nothing-down']],
  [/\bredness spreading\b/i, ['blue-lips']],
  [/\bsight in that eye got worse\b/i, ['getting-worse']],
  [/\bkeep \w+ steroid tablets down\b/i, ['steroid']],
  [/\bsharp pain start suddenly on one side\b/i, ['pelvic-pain']],
  [/\bdischarge smelly\b/i, ['vaginal-discharge', 'abnormal-discharge']],
  [/\b(?:without pus|a lot of pus)\b/i, ['infection-source']],
  [/\bswelling in \w+ neck\b/i, ['tongue-throat-swelling']],
  [/\b(?:eyes or skin turned yellow|skin or eyes (?:turned )?yellow)\b/i, ['newborn-eye-pus']],
  [/\bnumb, cold or blue\b/i, ['undressing-in-cold']],
  [/\bdark like cola\b/i, ['pale-stool']],
  [/\bstiff for more than half an hour\b/i, ['joint-pain']],
  [/\bstill low after something sweet\b/i, ['low-glucose-said']],
  [/\bbad headache\b/i, ['persistent-headache']],
  [/\beyelids swollen\b/i, ['facial-swelling']],
  [/\bhands shaking badly\b/i, ['rigors']],
  [/\b(?:blue, grey, (?:very )?pale or blotchy|very pale or bruised)\b/i, ['cold-clammy']],
  [/\bnoisy breathing or trouble swallowing\b/i, ['breathlessness']],
  [
    /^(?!.*\b(?:breathless|trouble breathing|short of breath|catch \w+ breath)).*\bbreathing (?:very )?fast\b/is,
    ['breathlessness'],
  ],
  [/^(?!.*\bfast\b).*\b(?:hard to breathe|trouble breathing)\b/is, ['fast-breathing']],
]

/** The findings of an answer to one of our own questions without denials of what the question only mentioned. */
export function withoutMentioned<F extends Finding>({ speaker, text }: Turn, findings: readonly F[]): readonly F[] {
  if (speaker !== 'assistant') return findings
  const mentioned = new Set(MENTIONED.flatMap(([question, codes]) => (question.test(text) ? codes : [])))
  if (mentioned.size === 0) return findings
  return findings.filter(({ code, assertion }) => assertion.negation !== 'negated' || !mentioned.has(code))
}
