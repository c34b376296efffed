import type { Concept } from './concept.ts'

const ANTICOAGULANT =
  '(warfarin|apixaban|rivaroxaban|edoxaban|dabigatran|eliquis|xarelto|lixiana|pradaxa|enoxaparin|clexane|tinzaparin|dalteparin|fragmin|coumadin|anticoagulant|anticoagulants|blood thinner|blood thinners)'
const REST =
  '(clozapine|clozaril|madopar|sinemet|stalevo|levodopa|ropinirole|tacrolimus|ciclosporin|prograf|advagraf|adoport|mycophenolate|azathioprine|methadone|buprenorphine|subutex|espranor|suboxone)'

/** Who forgot, ran out or left off. "No warfarin" alone says that somebody does not take it. */
const gone = (name: string) => [
  `missed|missing|forgot|forgotten|forgets|skipped|skipping|lost|without ~4 ${name}`,
  `ran|run|running out ~4 ${name}`,
  `havent|hasnt|havnt|hasn|didnt|not taken|had|take ~2 ${name}`,
  `been off|without ~2 ${name}`,
  `had|has|have no ${name} since|for`,
  `${name} ~4 (missed|forgotten|skipped|ran out|run out|none left|all gone)`,
]
const EXCEPT = [
  'if|should|can|could|may i|he|she|we ~ miss|skip|stop|forget|missed',
  'never|not|havent|hasnt|dont missed|miss|forgotten|forgot|forget|skipped|skip|stopped',
  'what ~4 miss|missed|forget',
  'took|taken|come|came|been|doctor|gp|consultant ~2 off',
  'no longer',
]

/**
 * Medicines that some days without them make dangerous, below the ones that bring a protocol (insulin, steroids, epilepsy).
 * Sources: Specialist Pharmacy Service, missed doses of oral anticoagulants (2023); MHRA, clozapine: treatment break over 48
 * hours (2023); NICE NG71 Parkinson's disease (2017): time-critical; drug misuse and dependence: UK guidelines on clinical
 * management (2017): tolerance is lost after three days.
 */
export const missedMedicine: readonly Concept[] = [
  {
    code: 'anticoagulant-missed',
    name: 'Missed anticoagulant',
    kind: 'risk',
    isNegation: true,
    phrases: gone(ANTICOAGULANT),
    except: EXCEPT,
  },
  {
    code: 'critical-medicine-missed',
    name: 'Missed medicine that must not be left out',
    kind: 'risk',
    isNegation: true,
    phrases: gone(REST),
    except: EXCEPT,
  },
]
