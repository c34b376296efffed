import { z } from 'zod'
import { Citation, EncounterStatus, Locale, Turn } from './chat.ts'
import { Evidence, Finding, NoteSentence, Sbar, Subject, TriageAssessment, Urgency } from './clinical.ts'
import { Reader } from './note-documents.ts'
import { EscalationView, QueueEntry } from './protocol.ts'

// The words of the HTTP interface under /v1, shared by the server, the OpenAPI document and the web pages.

const Id = z.uuid()
const When = z.iso.datetime({ offset: true })
const Text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !text.includes('\u0000'), 'must not contain U+0000')

export const ROLES = ['patient', 'clinician', 'evaluator', 'administrator'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

/** RFC 9457 problem details. `code` is one of our error codes. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** Names of fields that were refused, never their values. */
  fields: z.array(z.string()).optional(),
})
export type ProblemDetails = z.infer<typeof ProblemDetails>

export const Me = z.object({
  userId: Id,
  tenantId: Id,
  role: Role,
  name: z.string(),
  locale: Locale,
  demo: z.boolean(),
  /** False while a fixed text or a protocol has no named reviewer: every page then says so. */
  reviewed: z.boolean(),
})
export type Me = z.infer<typeof Me>

/** The language of the pages and of the next talk; one that is open stays in its own. */
export const LocaleSet = z.object({ locale: Locale })

export const QueueList = z.object({ entries: z.array(QueueEntry), lastSeq: z.number().int() })
export type QueueList = z.infer<typeof QueueList>

export const EncounterSummary = z.object({
  encounterId: Id,
  status: EncounterStatus,
  openedAt: When,
  lastActivityAt: When,
  /** Words of the patient, shortened. */
  complaint: z.string().nullable(),
  /** What clinicians wrote or shared in it since the patient last read it. */
  unread: z.number().int(),
})
export const EncounterList = z.object({ encounters: z.array(EncounterSummary) })
export type EncounterList = z.infer<typeof EncounterList>

export const NoteVersionView = z.object({
  version: z.number().int().positive(),
  kind: z.enum(['draft', 'edit', 'signed', 'addendum', 'entered_in_error']),
  author: z.object({ kind: z.enum(['model', 'person']), id: z.string().nullable(), name: z.string() }),
  at: When,
  hash: z.string(),
  parentHash: z.string().nullable(),
  sentences: z.array(NoteSentence),
  sbar: Sbar.nullable(),
  /** Turns with clinical content that no sentence rests on. */
  omissions: z.array(z.string()),
  signature: z.object({ by: z.string(), name: z.string(), at: When, value: z.string() }).nullable(),
  reason: z.string().nullable(),
  /** What the clinician decided when signing; null before that, and where nothing was asked for. */
  level: Urgency.nullable(),
  safetyNet: z.string().nullable(),
  followUp: z.string().nullable(),
  emergencyOutcome: z.string().nullable(),
  /** Why the clinician's level is below the floor; null where it is not. */
  lowerReason: z.string().nullable(),
})
export type NoteVersionView = z.infer<typeof NoteVersionView>

export const NoteView = z.object({
  noteId: Id,
  encounterId: Id,
  state: z.enum(['drafting', 'in_review', 'signed', 'entered_in_error']),
  /** Messages came after the draft. */
  stale: z.boolean(),
  /** The review that a signature answers; another one since = 409. */
  interruptId: z.string().nullable(),
  versions: z.array(NoteVersionView),
  /** What stands in the way of signing, in plain words. */
  blockers: z.array(z.string()),
  /** What to weigh before signing; it hinders nothing: a medicine of the plan against an allergy that is noted. */
  cautions: z.array(z.string()),
})
export type NoteView = z.infer<typeof NoteView>

export const EscalationDetail = EscalationView.extend({
  encounterId: Id,
  raisedAt: When,
  alertedAt: When.nullable(),
  secondAlertAt: When.nullable(),
  acknowledgedAt: When.nullable(),
  acknowledgedBy: z.string().nullable(),
  closedAt: When.nullable(),
  outcome: z.string().nullable(),
  sbar: Sbar.nullable(),
})
export type EscalationDetail = z.infer<typeof EscalationDetail>

/** What a clinician works from: transcript, facts, triage, escalations and note side by side. */
export const EncounterView = z.object({
  encounterId: Id,
  status: EncounterStatus,
  /** Of the person it is about; null = somebody else wrote, and has not said the name. */
  patientName: z.string().nullable(),
  /** Who holds the account, where that is somebody else. */
  toldBy: z.string().nullable(),
  subject: Subject,
  level: Urgency.nullable(),
  floor: Urgency.nullable(),
  triage: TriageAssessment.nullable(),
  openedAt: When,
  lastSeq: z.number().int(),
  /** `author`: name of the clinician who sent or shared it. */
  turns: z.array(Turn.extend({ author: z.string().nullable() })),
  findings: z.array(Finding),
  citations: z.array(z.object({ turn: Id, citations: z.array(Citation) })),
  escalations: z.array(EscalationDetail),
  note: NoteView.nullable(),
  place: z.string().nullable(),
  callBack: z.string().nullable(),
  /** The language that the patient reads. */
  locale: Locale,
  /** Who reads what is written to the patient. */
  readers: z.array(Reader),
})
export type EncounterView = z.infer<typeof EncounterView>

export const NoteEdit = z.object({
  /** The version this edit was made on; another one since = 409. */
  parentVersion: z.number().int().positive(),
  sentences: z
    .array(
      z.object({
        id: z.string().max(80),
        section: NoteSentence.shape.section,
        heading: z.string().max(60),
        text: Text(4_000),
        /** Kept from the parent for an unchanged sentence; a clinician's own sentence may have none. */
        evidence: z.array(Evidence).max(20).default([]),
        stated: z.boolean().default(true),
      }),
    )
    .min(1)
    .max(400),
})
export type NoteEdit = z.infer<typeof NoteEdit>

/** What harms when it is wrong: each is opened by itself before a note is signed, also where it turns out empty. */
export const CRITICAL_ITEMS = ['medicines', 'allergies', 'negatives', 'redFlags', 'plan'] as const
export const CriticalItem = z.enum(CRITICAL_ITEMS)
export type CriticalItem = z.infer<typeof CriticalItem>

/** The critical items that are still to be opened, in their order. */
export function unopenedItems(opened: Iterable<CriticalItem>): CriticalItem[] {
  const seen = new Set(opened)
  return CRITICAL_ITEMS.filter((item) => !seen.has(item))
}

export const NoteSign = z.object({
  version: z.number().int().positive(),
  interruptId: z.string().min(1).max(200),
  /** The critical items of this version that the clinician opened; one that is missing = 409. */
  opened: z.array(CriticalItem).max(CRITICAL_ITEMS.length),
  /** The clinician's own level, chosen before the drafted one is shown. */
  level: Urgency,
  /** The subject stands in the sign dialog and is confirmed. */
  subjectConfirmed: z.literal(true),
  /** Needed where the talk is not in the language of the staff pages: nobody signs what they can't read. */
  languageConfirmed: z.literal(true).optional(),
  safetyNet: Text(2_000),
  followUp: Text(2_000),
  /** Needed when an emergency was raised: what came of it. */
  emergencyOutcome: Text(2_000).optional(),
  /** Needed when the level is below the floor: why. */
  lowerReason: Text(2_000).optional(),
})
export type NoteSign = z.infer<typeof NoteSign>

export const NoteAddendum = z.object({ text: Text(8_000) })
export const NoteError = z.object({ reason: Text(2_000) })
export const EscalationClose = z.object({ outcome: Text(2_000) })
export const FloorLower = z.object({ level: Urgency, reason: Text(2_000) })

export const DocumentView = z.object({
  documentId: Id,
  title: z.string(),
  source: z.string(),
  year: z.number().int().nullable(),
  language: z.string(),
  section: z.string(),
  state: z.enum(['quarantine', 'reviewed', 'published', 'expired']),
  reviewedBy: z.string().nullable(),
  chunks: z.number().int(),
})
export const DocumentList = z.object({ documents: z.array(DocumentView) })
export type DocumentList = z.infer<typeof DocumentList>

export const UserView = z.object({ userId: Id, role: Role, name: z.string(), locale: Locale, onCall: z.boolean() })
export const UserList = z.object({ users: z.array(UserView) })
export type UserList = z.infer<typeof UserList>

export const AuditEntry = z.object({
  entry: z.number().int().positive(),
  at: When,
  actor: z.string().nullable(),
  action: z.string(),
  object: z.string(),
  code: z.string().nullable(),
  /** Of a verdict: the guard that gave it. */
  guard: z.object({ id: z.string(), version: z.number().int(), stage: z.string() }).nullable(),
  /** What was counted: spans that were masked, the version of the policy, rules that were loaded. */
  counts: z.record(z.string(), z.number()),
  /** How long it took. */
  ms: z.number().nullable(),
  hash: z.string(),
})
export const AuditPage = z.object({ entries: z.array(AuditEntry), next: z.number().int().nullable() })
export type AuditPage = z.infer<typeof AuditPage>
export const AuditCheck = z.object({
  ok: z.boolean(),
  entries: z.number().int(),
  head: z.string().nullable(),
  firstBad: z.number().int().nullable(),
  why: z.string().nullable(),
})
export type AuditCheck = z.infer<typeof AuditCheck>

export const EvalRunSummary = z.object({
  runId: z.string(),
  at: When,
  suites: z.array(z.object({ suite: z.string(), cases: z.number().int(), passed: z.boolean() })),
  backend: z.string(),
  gatesPassed: z.boolean(),
})
export type EvalRunSummary = z.infer<typeof EvalRunSummary>
export const EvalRunList = z.object({ runs: z.array(EvalRunSummary) })
export type EvalRunList = z.infer<typeof EvalRunList>

/** Which suites can be started from the page, the one that runs, and how the one before ended. */
export const EvalJobView = z.object({
  suites: z.array(z.string()),
  running: z.object({ suite: z.string(), startedAt: When, done: z.number().int(), of: z.number().int() }).nullable(),
  last: z
    .object({ suite: z.string(), at: When, outcome: z.enum(['passed', 'gates_failed', 'stopped', 'broken']) })
    .nullable(),
})
export type EvalJobView = z.infer<typeof EvalJobView>
export const EvalStart = z.object({ suite: z.string().min(1).max(60) })

export const ConsentView = z.object({
  purpose: z.enum(['care', 'remote_model', 'research']),
  version: z.number().int().positive(),
  given: z.boolean(),
  at: When.nullable(),
})
export const ConsentList = z.object({ consents: z.array(ConsentView) })
export type ConsentList = z.infer<typeof ConsentList>
export const ConsentSet = z.object({ given: z.boolean(), version: z.number().int().positive() })

export const ScreenerSubmit = z.object({
  encounterId: Id,
  /** In item order; null = not answered. */
  answers: z.array(z.number().int().min(0).max(4).nullable()).min(1).max(12),
  /** Place (ISO 3166-1 alpha-2) whose wording was shown; without it, where the person is now. */
  country: z.string().length(2).nullish(),
})
/** Questionnaires that can be filled in. */
export const ScreenerForm = z.enum(['phq9', 'gad7', 'epds', 'cssrs', 'auditc'])
export type ScreenerForm = z.infer<typeof ScreenerForm>
/** Whole forms, and the first two items of those that begin with them. */
export const ScreenerName = z.enum([...ScreenerForm.options, 'phq2', 'gad2'])
export type ScreenerName = z.infer<typeof ScreenerName>
/** Forms that this service may use in the language of the talk. */
export const ScreenerList = z.object({ screeners: z.array(ScreenerForm) })
export type ScreenerList = z.infer<typeof ScreenerList>
export const ScreenerFit = z.object({
  /**
   * `age_unknown`: it is for adults, and whoever fills it in says first whether they are one. `not_offered`: there are no
   * validated words in this language, or the operator may not use the form.
   */
  fit: z.enum(['fits', 'age_unknown', 'under_18', 'not_self', 'not_offered']),
  /** Where the person is, ISO 3166-1 alpha-2, as far as it is known: the wording of a form can depend on it. */
  country: z.string().nullable(),
})
export type ScreenerFit = z.infer<typeof ScreenerFit>
export const ScreenerResult = z.object({
  instrument: ScreenerName,
  /** Null while an answer is missing, and for what is never summed. */
  total: z.number().int().nullable(),
  band: z.string().nullable(),
  crisis: z.boolean(),
  /** The form that the answers ask for next. */
  next: ScreenerForm.nullable(),
})
export type ScreenerResult = z.infer<typeof ScreenerResult>

export const Readiness = z.object({
  ready: z.boolean(),
  checks: z.record(z.string(), z.enum(['ok', 'waiting', 'failed'])),
  /** Ids of tenants with nobody on call; the service stays ready for the others. */
  on_call: z.object({ uncovered: z.array(z.string()) }),
})
