import { alarmOf } from '../../clinical/alarm.ts'
import { INSTRUMENTS, SHORT_FORMS, score } from '../../clinical/screeners/score.ts'
import { hintsOfSubject } from '../../clinical/subject-hints.ts'
import { Finding, type RedFlag, type Subject } from '../../core/clinical.ts'
import { AppError } from '../../core/errors.ts'
import type { ScreenerFit, ScreenerName, ScreenerResult } from '../../core/rest.ts'
import { audit } from '../../store/audit.ts'
import { lockEncounter } from '../../store/encounters.ts'
import { addFacts } from '../../store/facts.ts'
import { turns } from '../../store/inbox.ts'
import { readTalk } from '../../store/interview.ts'
import type { Tx } from '../../store/tenant.ts'
import type { Actor } from '../door.ts'
import { StoredInterview } from '../interview-state.ts'
import type { Services } from '../services.ts'
import { commitAlarm, ownEncounter } from './receive.ts'

interface FillServices extends Pick<Services, 'store' | 'clock'> {
  onWork(work: { tenantId: string; encounterId: string }): void
}
interface Form {
  readonly instrument: ScreenerName
  readonly encounterId: string
  readonly answers: (number | null)[]
}

const ADULT_YEARS = 18
/** "My 3 year old" is somebody else's age. The forms are English, and so is this. */
const OWN_AGE = /\bi(?:['’]?m| am) (?:an? |only |just )?\d/i

/**
 * Scores a questionnaire and keeps it as a fact. The safety item raises its alarm whatever else was answered, and
 * whoever has filled the form in: also where the form was not for them and is not scored.
 * @throws AppError `bad_input`, `not_found`
 */
export async function fillScreener(
  { store, clock, onWork }: FillServices,
  actor: Actor,
  { instrument, encounterId, answers }: Form,
): Promise<ScreenerResult> {
  const expected = itemsOf(instrument)
  if (answers.length < expected)
    throw new AppError('bad_input', `Send ${expected} answers in the order of the items; null for one that is missing.`)
  const { result, isRaised } = await store.withTenant(actor.tenantId, async (tx) => {
    const now = clock.now()
    // Facts and audit rows come before the alarm here, so the encounter's lock is taken first.
    await lockEncounter(tx, encounterId)
    const encounter = await ownEncounter(tx, actor, encounterId)
    const filler = await fillerOf(tx, actor, encounterId)
    const fit = fitOf(filler)
    const isFor = fit === 'fits' || fit === 'age_unknown'
    const scored = score({ instrument, answers, filler })
    const { crisis } = scored
    const { total, band } = isFor ? scored : { total: null, band: null }
    const finding = scoreFinding(instrument, { total, band, isFor })
    await addFacts(tx, { encounterId, facts: [{ finding, source: 'rule' }], now })
    await audit(tx, [{ actor: 'patient', action: 'screener.score', object: `screener:${instrument}`, encounterId }])
    const alarm = crisis ? alarmOf([safetyItem(instrument)]) : null
    const isRaised = await commitAlarm(tx, { encounter, alarm, messageId: null, clientId: null, now })
    return { result: { instrument, total, band, crisis }, isRaised }
  })
  if (isRaised) onWork({ tenantId: actor.tenantId, encounterId })
  return result
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

/** The forms at hand are for adults, about themselves (shared clinical rules, screeners). */
export function fitOf({ speaker, ageYears, ageDays }: Subject): ScreenerFit['fit'] {
  if (speaker !== 'self') return 'not_self'
  const years = ageYears ?? (ageDays === null ? null : ageDays / 365.25)
  if (years === null) return 'age_unknown'
  return years < ADULT_YEARS ? 'under_18' : 'fits'
}

function itemsOf(instrument: ScreenerName): number {
  return instrument === 'phq9' || instrument === 'gad7' ? INSTRUMENTS[instrument].items.length : SHORT_FORMS.items
}

const TITLES: Readonly<Record<ScreenerName, string>> = { phq2: 'PHQ-2', phq9: 'PHQ-9', gad2: 'GAD-2', gad7: 'GAD-7' }

function scoreFinding(
  instrument: ScreenerName,
  { total, band, isFor }: { total: number | null; band: string | null; isFor: boolean },
): Finding {
  const title = TITLES[instrument]
  const said = !isFor
    ? 'not scored: the form is for adults, about themselves'
    : total === null
      ? 'not complete, no total'
      : `${total} (${band ?? 'no band'})`
  // Two items on mood ask nothing about death: a low score there must not read as safety.
  const caution = instrument === 'phq2' && total !== null ? '; suicide not asked' : ''
  const quote = `${title}: ${said}${caution}`
  const assertion = { negation: 'affirmed', temporality: 'recent', experiencer: 'patient' }
  return Finding.parse({
    code: `${instrument}-total`,
    name: `${title} total`,
    kind: 'measurement',
    assertion,
    quote,
    start: 0,
    end: quote.length,
    value: total,
  })
}

/** Item 9 above 0 acts when it is answered, whatever the total (shared clinical rules, screeners). */
function safetyItem(instrument: ScreenerName): RedFlag {
  const quote = `${TITLES[instrument]}: item 9 answered above 0`
  return {
    protocol: 'suicidal-intent',
    rule: 'suicidal-intent/screener-item-9',
    level: 'urgent',
    quote,
    turn: null,
    start: 0,
    end: quote.length,
    crisis: true,
    thirdPerson: false,
  }
}
