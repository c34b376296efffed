import type { Question } from '../clinical/interview/question.ts'
import { nextQuestion, startInterview } from '../clinical/interview.ts'
import type { InstrumentId } from '../clinical/screeners/score.ts'
import { placeValues, wording } from '../clinical/wording/index.ts'
import type { Locale } from '../core/chat.ts'
import type { Subject } from '../core/clinical.ts'
import { isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { forReader, type OpenedEncounter } from '../core/protocol.ts'
import type { ConsentList } from '../core/rest.ts'
import { audit } from '../store/audit.ts'
import { giveConsent, listConsents, withdrawConsent } from '../store/consents.ts'
import {
  createEncounter,
  type Encounter,
  encountersOfPatient,
  SubjectRecord,
  updateEncounter,
} from '../store/encounters.ts'
import { advanceEscalation, escalationsOf, getEscalation, viewEscalation } from '../store/escalations.ts'
import { appendEvent, eventsSince } from '../store/events.ts'
import { post } from '../store/inbox.ts'
import { markRead, unreadOf } from '../store/patient-reading.ts'
import { setLocale } from '../store/people.ts'
import type { Tx } from '../store/tenant.ts'
import { CONSENT_VERSION } from './consent.ts'
import type { Actor, PatientDoor } from './door.ts'
import { sayAndClose } from './encounter/closing.ts'
import { someoneTold } from './escalation/detail.ts'
import { toStored } from './interview-state.ts'
import type { Services } from './services.ts'
import { fillerOf, fillScreener, fitOf, offeredForms } from './triage/fill-screener.ts'
import { ownEncounter, type Receipt } from './triage/receive.ts'

const PURPOSES = ['care', 'remote_model', 'research'] as const

export interface PatientDoorOptions extends Pick<Services, 'store' | 'clock'> {
  receipt: Receipt
  /** Questionnaires that this service may use. */
  forms: readonly InstrumentId[]
  /** After a commit that leaves work: an alarm to tell, an encounter to close. */
  onWork(work: { tenantId: string; encounterId: string }): void
}

export function createPatientDoor({ store, clock, receipt, forms, onWork }: PatientDoorOptions): PatientDoor {
  return {
    receive: (actor, input, onNotice) => receipt.receive(actor, input, onNotice),
    screenOnly: (actor, input, onNotice) => receipt.screenOnly(actor, input, onNotice),

    open: (actor, { encounterId, fresh, locale, subject }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const known = encounterId
          ? await ownEncounter(tx, actor, encounterId)
          : fresh
            ? null
            : await latestOpen(tx, actor)
        const encounter = known ?? (await begin(tx, actor, { locale, subject, now: clock.now() }))
        return {
          encounterId: encounter.id,
          lastSeq: (await ownEncounter(tx, actor, encounter.id)).lastSeq,
          status: encounter.status,
          elsewhere: await alarmsElsewhere(tx, actor, encounter.id),
        }
      }),

    resume: (actor, { encounterId, afterSeq }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const { lastSeq } = await ownEncounter(tx, actor, encounterId)
        const events = await eventsSince(tx, encounterId, { afterSeq, reader: 'patient' })
        await markRead(tx, encounterId, lastSeq)
        return { events: events.map((event) => forReader(event, 'patient')).filter((event) => event !== null), lastSeq }
      }),

    answerEscalation: (actor, { encounterId, escalationId, answer }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const now = clock.now()
        await ownEncounter(tx, actor, encounterId)
        if ((await getEscalation(tx, escalationId)).encounterId !== encounterId) {
          throw new AppError('not_found', 'There is no such escalation.')
        }
        const { escalation } = await advanceEscalation(tx, escalationId, { to: 'patient_answered', answer }, now)
        const view = viewEscalation(escalation, { reader: 'staff', someoneTold: someoneTold(escalation) })
        const { seq } = await appendEvent(tx, {
          encounterId,
          audience: 'all',
          body: { type: 'escalation', escalation: view },
          now,
        })
        await audit(tx, [
          {
            actor: 'patient',
            action: 'escalation.answer',
            object: `escalation:${escalationId}`,
            code: answer,
            encounterId,
          },
        ])
        return { seq }
      }),

    async close(actor, { encounterId }) {
      const seq = await store.withTenant(actor.tenantId, async (tx) => {
        const encounter = await ownEncounter(tx, actor, encounterId)
        return (await sayAndClose(tx, encounter, { reason: 'patient', now: clock.now() })) ?? encounter.lastSeq
      })
      onWork({ tenantId: actor.tenantId, encounterId })
      return { seq }
    },

    encounters: (actor) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const all = await encountersOfPatient(tx, actor.userId)
        const unread = await unreadOf(tx, actor.userId)
        return {
          encounters: all.map(({ id, status, openedAt, lastActivityAt, complaint }) => ({
            encounterId: id,
            status,
            openedAt: isoTime(openedAt),
            lastActivityAt: isoTime(lastActivityAt),
            complaint,
            unread: unread.get(id) ?? 0,
          })),
        }
      }),

    setLocale: (actor, locale) =>
      store.withTenant(actor.tenantId, async (tx) => {
        await setLocale(tx, actor.userId, locale)
        await audit(tx, [
          { actor: 'patient', action: 'person.language', object: `person:${actor.userId}`, code: locale },
        ])
      }),

    consents: (actor) => store.withTenant(actor.tenantId, (tx) => consentList(tx, actor)),

    setConsent: (actor, { purpose, version, given }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const known = PURPOSES.find((one) => one === purpose)
        if (!known || version !== CONSENT_VERSION) {
          throw new AppError('bad_input', `Consent is asked for ${PURPOSES.join(', ')}, version ${CONSENT_VERSION}.`)
        }
        const which = { personId: actor.userId, purpose: known, version, now: clock.now() }
        if (given) await giveConsent(tx, which)
        else await withdrawConsent(tx, which)
        await audit(tx, [
          {
            actor: 'patient',
            action: given ? 'consent.give' : 'consent.withdraw',
            object: `consent:${purpose}`,
            code: `v${version}`,
          },
        ])
        return consentList(tx, actor)
      }),

    screener: (actor, form) => fillScreener({ store, clock, forms, onWork }, actor, form),

    screeners: (actor, { encounterId }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const { locale } = await ownEncounter(tx, actor, encounterId)
        return { screeners: offeredForms(locale, forms) }
      }),

    screenerFit: (actor, { encounterId, instrument }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const encounter = await ownEncounter(tx, actor, encounterId)
        return fitOf(encounter, { subject: await fillerOf(tx, actor, encounterId), instrument, forms })
      }),
  }
}

async function latestOpen(tx: Tx, actor: Actor): Promise<Encounter | null> {
  const all = await encountersOfPatient(tx, actor.userId)
  return all.find(({ status }) => status !== 'signed') ?? null
}

/** What is still open of an unsigned talk is shown whichever talk the page is at. */
async function alarmsElsewhere(tx: Tx, actor: Actor, here: string): Promise<OpenedEncounter['elsewhere']> {
  const found: OpenedEncounter['elsewhere'] = []
  for (const { id, status } of await encountersOfPatient(tx, actor.userId)) {
    if (id === here || status === 'signed') continue
    for (const escalation of await escalationsOf(tx, id)) {
      if (escalation.state === 'closed') continue
      const view = viewEscalation(escalation, { reader: 'patient', someoneTold: someoneTold(escalation) })
      found.push({ encounterId: id, escalation: view })
    }
  }
  return found
}

/** A new encounter greets, and asks its first question in the same commit. */
async function begin(
  tx: Tx,
  actor: Actor,
  { locale, subject = {}, now }: { locale: Locale; subject?: Partial<Subject>; now: number },
): Promise<Encounter> {
  const encounter = await createEncounter(tx, { patientId: actor.userId, subject, locale, now })
  const state = startInterview(SubjectRecord.parse(encounter.subject))
  const first = nextQuestion(state, locale)
  const question: Question | null = 'done' in first ? null : first
  const welcome = wording(locale, 'chat.welcome', placeValues(locale, encounter.subject.country))
  const { messageId } = await post(tx, {
    encounterId: encounter.id,
    effectKey: `open:${encounter.id}:welcome`,
    speaker: 'assistant',
    text: question ? `${welcome}\n\n${question.text}` : welcome,
    question: question && { key: question.id, why: question.why, choices: question.choices.map(({ label }) => label) },
    now,
  })
  const interview = { state: toStored(state, question && { question, turn: messageId }), version: 0 }
  await updateEncounter(tx, encounter.id, { interview })
  await audit(tx, [
    { actor: 'patient', action: 'encounter.open', object: `encounter:${encounter.id}`, encounterId: encounter.id },
  ])
  return encounter
}

async function consentList(tx: Tx, actor: Actor): Promise<ConsentList> {
  const all = await listConsents(tx, actor.userId)
  return {
    consents: PURPOSES.map((purpose) => {
      const now = all.findLast(
        (one) => one.purpose === purpose && one.withdrawnAt === null && one.version === CONSENT_VERSION,
      )
      return { purpose, version: CONSENT_VERSION, given: now !== undefined, at: now ? isoTime(now.givenAt) : null }
    }),
  }
}
