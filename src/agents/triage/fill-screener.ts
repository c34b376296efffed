import { alarmOf } from '../../clinical/alarm.ts'
import { type Filled, flagOf, replaces, resultFindings } from '../../clinical/screeners/result.ts'
import { INSTRUMENTS, type InstrumentId, SHORT_FORMS, score } from '../../clinical/screeners/score.ts'
import { hintsOfSubject } from '../../clinical/subject-hints.ts'
import type { Subject } from '../../core/clinical.ts'
import { AppError } from '../../core/errors.ts'
import { type ScreenerFit, ScreenerForm, type ScreenerName, type ScreenerResult } from '../../core/rest.ts'
import { audit } from '../../store/audit.ts'
import { type Encounter, lockEncounter } from '../../store/encounters.ts'
import { addFacts, factsOf } from '../../store/facts.ts'
import { turns } from '../../store/inbox.ts'
import { readTalk } from '../../store/interview.ts'
import type { Tx } from '../../store/tenant.ts'
import type { Actor } from '../door.ts'
import { StoredInterview } from '../interview-state.ts'
import type { Services } from '../services.ts'
import { commitAlarm, ownEncounter } from './receive.ts'

interface FillServices extends Pick<Services, 'store' | 'clock'> {
  /** Forms that this service may use. */
  readonly forms: readonly InstrumentId[]
  onWork(work: { tenantId: string; encounterId: string }): void
}
interface Form {
  readonly instrument: ScreenerName
  readonly encounterId: string
  readonly answers: (number | null)[]
  /** Place whose wording was shown, ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined
}

const ADULT_YEARS = 18
/** "My 3 year old" is somebody else's age. The forms are English, and so is this. */
const OWN_AGE = /\bi(?:['’]?m| am) (?:an? |only |just )?\d/i

/**
 * Scores a questionnaire and keeps it as a fact. An answer that speaks of suicide raises its alarm whatever else was
 * answered, and whoever has filled the form in: also where the form was not for them and is not scored.
 * @throws AppError `bad_input`, `not_found`
 */
export async function fillScreener(
  { store, clock, forms, onWork }: FillServices,
  actor: Actor,
  { instrument, encounterId, answers, country }: Form,
): Promise<ScreenerResult> {
  const expected = itemsOf(instrument)
  if (answers.length < expected)
    throw new AppError('bad_input', `Send ${expected} answers in the order of the items; null for one that is missing.`)
  const { result, isRaised } = await store.withTenant(actor.tenantId, async (tx) => {
    const now = clock.now()
    // Facts and audit rows come before the alarm here, so the encounter's lock is taken first.
    await lockEncounter(tx, encounterId)
    const encounter = await ownEncounter(tx, actor, encounterId)
    const subject = await fillerOf(tx, actor, encounterId)
    const { fit } = fitOf(encounter, { subject, instrument, forms })
    const isFor = fit === 'fits' || fit === 'age_unknown'
    const filler = { ...subject, country: country ?? subject.country }
    const given = answers.slice(0, expected)
    const filled: Filled = { instrument, answers: given, filler, score: score({ instrument, answers, filler }), isFor }
    await keep(tx, { encounterId, filled, now })
    await audit(tx, [{ actor: 'patient', action: 'screener.score', object: `screener:${instrument}`, encounterId }])
    const flag = flagOf(filled)
    const alarm = flag && alarmOf([flag])
    const isRaised = await commitAlarm(tx, { encounter, alarm, messageId: null, clientId: null, now })
    const { crisis, next } = filled.score
    const { total, band } = isFor ? filled.score : { total: null, band: null }
    return { result: { instrument, total, band, crisis, next: offeredNext(next, forms) }, isRaised }
  })
  if (isRaised) onWork({ tenantId: actor.tenantId, encounterId })
  return result
}

/** Facts are never changed: a form that is sent again replaces what it says better. */
async function keep(
  tx: Tx,
  { encounterId, filled, now }: { encounterId: string; filled: Filled; now: number },
): Promise<void> {
  const known = await factsOf(tx, encounterId)
  const facts = resultFindings(filled).map((finding) => ({
    finding,
    source: 'rule' as const,
    supersedes: known.findLast((one) => replaces(finding, one.finding))?.id ?? null,
  }))
  await addFacts(tx, { encounterId, facts, now })
}

/** The longer AUDIT has no text here: who needs it is told to the clinician, not to the patient. */
function offeredNext(next: string | null, forms: readonly InstrumentId[]): ScreenerForm | null {
  return forms.find((one) => one === next) ?? null
}

/** Who would fill a form in: what the talk has told of them so far. @throws AppError `not_found` */
export async function fillerOf(tx: Tx, actor: Actor, encounterId: string): Promise<Subject> {
  const { subject } = await ownEncounter(tx, actor, encounterId)
  const { interview } = await readTalk(tx, encounterId, { schema: StoredInterview })
  const known = interview.state?.subject ?? subject
  if (known.ageYears !== null || known.ageDays !== null) return known
  // Nobody has asked for the age yet; somebody who has said it in passing is taken by their word.
  const said = (await turns(tx, encounterId)).filter(({ speaker }) => speaker === 'patient')
  for (const { text } of said.toReversed()) {
    const { ageYears = null } = OWN_AGE.test(text) ? hintsOfSubject(text) : {}
    if (ageYears !== null) return { ...known, ageYears }
  }
  return known
}

/** Whether a form is for whoever would fill it in: in its language, for adults, about themselves (shared clinical rules). */
export function fitOf(
  { locale }: Pick<Encounter, 'locale'>,
  { subject, instrument, forms }: { subject: Subject; instrument: ScreenerName; forms: readonly InstrumentId[] },
): ScreenerFit {
  const { speaker, ageYears, ageDays, country } = subject
  const years = ageYears ?? (ageDays === null ? null : ageDays / 365.25)
  const isOffered = offeredForms(locale, forms).some((one) => one === wholeOf(instrument))
  const fit = !isOffered
    ? 'not_offered'
    : speaker !== 'self'
      ? 'not_self'
      : years === null
        ? 'age_unknown'
        : years < ADULT_YEARS
          ? 'under_18'
          : 'fits'
  return { fit, country }
}

/** The words at hand are English, and a questionnaire is used in validated translations only. */
export function offeredForms(locale: Encounter['locale'], forms: readonly InstrumentId[]): ScreenerForm[] {
  return locale === 'en' ? [...forms] : []
}

function wholeOf(instrument: ScreenerName): InstrumentId {
  if (instrument === 'phq2') return 'phq9'
  return instrument === 'gad2' ? 'gad7' : instrument
}

function itemsOf(instrument: ScreenerName): number {
  const isWhole = ScreenerForm.safeParse(instrument).success
  return isWhole ? INSTRUMENTS[wholeOf(instrument)].items.length : SHORT_FORMS.items
}
