import type { Locale } from '../core/chat.ts'
import type { Subject } from '../core/clinical.ts'
import type { CodeDecision, NoteDocuments, NoteShare } from '../core/note-documents.ts'
import type { MessageDraft, MessageDraftAsk } from '../core/patient-message.ts'
import type { PolicyCheck, PolicySet, PolicyVersionView, PolicyView } from '../core/policy.ts'
import type { EmergencyNotice, EncounterEvent, MessageDelta, OpenedEncounter, QueueEntry } from '../core/protocol.ts'
import type {
  AuditCheck,
  AuditPage,
  ConsentList,
  DocumentList,
  EncounterList,
  EncounterView,
  EscalationDetail,
  NoteEdit,
  NoteSign,
  NoteView,
  QueueList,
  Role,
  ScreenerFit,
  ScreenerForm,
  ScreenerList,
  ScreenerName,
  ScreenerResult,
  UserList,
} from '../core/rest.ts'
import type { IncidentList, ModelSwitchView, Severity } from '../core/safety.ts'

/** Who acts. The session fixed it; nothing in a request can change it. */
export interface Actor {
  readonly userId: string
  readonly tenantId: string
  readonly role: Role
}

/**
 * The one door to the workflows. Every call is for one actor; what belongs to another tenant, or to another patient, is
 * `not_found`. Whether a role may do a thing at all is decided before, by the table in `api/authz.ts`.
 */
export interface Orchestrator {
  readonly patient: PatientDoor
  readonly clinician: ClinicianDoor
  readonly admin: AdminDoor
  /** What leaves for readers, after its commit. Returns the way to stop listening. */
  subscribe(listener: Listener): () => void
  /**
   * Takes up what a killed process left, and starts jobs and timers. `open` is called when the first has begun and before
   * the periodic jobs are set up: nobody who asks for the service needs to wait for those.
   */
  start(open?: () => Promise<void>): Promise<void>
  /** Waits for what is running, hands back its leases, stops. */
  stop(): Promise<void>
  /** Resolves when no run, job or due effect is left: for tests, eval and bench. */
  idle(): Promise<void>
}

/** Events come from every replica, in the order of their seq within an encounter; deltas only from this process. */
export interface Listener {
  event?(tenantId: string, event: EncounterEvent): void
  delta?(tenantId: string, delta: MessageDelta): void
  queue?(tenantId: string, entry: QueueEntry): void
}

export interface PatientDoor {
  open(
    actor: Actor,
    input: { encounterId?: string; fresh: boolean; locale: Locale; subject?: Partial<Subject> },
  ): Promise<OpenedEncounter>
  /**
   * The life of one message (DESIGN section 4): the floor, the notice, then message and escalation in one commit.
   * `onNotice` is called as soon as the floor answers, before the commit.
   * @throws AppError `too_large` after head and tail were screened; `not_found`
   */
  receive(
    actor: Actor,
    input: { encounterId: string; clientId: string; text: string; typedAt?: string },
    onNotice: (notice: EmergencyNotice) => void,
  ): Promise<{ encounterId: string; messageId: string; seq: number }>
  /** For a message that is refused (too long, too many): head and tail are screened, and only an escalation is stored. */
  screenOnly(
    actor: Actor,
    input: { encounterId: string; clientId: string; text: string },
    onNotice: (notice: EmergencyNotice) => void,
  ): Promise<void>
  resume(
    actor: Actor,
    input: { encounterId: string; afterSeq: number },
  ): Promise<{ events: EncounterEvent[]; lastSeq: number }>
  answerEscalation(
    actor: Actor,
    input: { encounterId: string; escalationId: string; answer: string },
  ): Promise<{ seq: number }>
  close(actor: Actor, input: { encounterId: string }): Promise<{ seq: number }>
  encounters(actor: Actor): Promise<EncounterList>
  /** The language of the person's pages and of the next talk. */
  setLocale(actor: Actor, locale: Locale): Promise<void>
  consents(actor: Actor): Promise<ConsentList>
  setConsent(actor: Actor, input: { purpose: string; version: number; given: boolean }): Promise<ConsentList>
  screener(
    actor: Actor,
    input: {
      instrument: ScreenerName
      encounterId: string
      answers: (number | null)[]
      country?: string | null | undefined
    },
  ): Promise<ScreenerResult>
  /** Questionnaires that can be filled in, in the language of the talk. */
  screeners(actor: Actor, input: { encounterId: string }): Promise<ScreenerList>
  /** Whether a questionnaire is for whoever would fill it in. */
  screenerFit(actor: Actor, input: { instrument: ScreenerForm; encounterId: string }): Promise<ScreenerFit>
}

export interface ClinicianDoor {
  queue(actor: Actor): Promise<QueueList>
  queueSince(actor: Actor, afterSeq: number): Promise<QueueList>
  watch(
    actor: Actor,
    input: { encounterId: string; afterSeq: number },
  ): Promise<{ events: EncounterEvent[]; lastSeq: number }>
  encounter(actor: Actor, encounterId: string): Promise<EncounterView>
  /** Writes to the patient under the clinician's name; a question is waited for before the note is signed. */
  write(
    actor: Actor,
    input: { encounterId: string; clientId: string; text: string; kind: 'question' | 'message' },
  ): Promise<{ messageId: string; seq: number }>
  /**
   * Drafts a message for the clinician to read, change and send; nothing is sent.
   * @throws AppError `conflict` where signed words are asked for and nothing is signed
   */
  draftMessage(actor: Actor, encounterId: string, asked: MessageDraftAsk): Promise<MessageDraft>
  note(actor: Actor, noteId: string): Promise<NoteView>
  editNote(actor: Actor, noteId: string, edit: NoteEdit): Promise<NoteView>
  /** @throws AppError `stale` when the version or the interrupt is not the current one; `conflict` names what is missing */
  signNote(actor: Actor, noteId: string, sign: NoteSign): Promise<NoteView>
  addAddendum(actor: Actor, noteId: string, text: string): Promise<NoteView>
  markEnteredInError(actor: Actor, noteId: string, reason: string): Promise<NoteView>
  noteDocuments(actor: Actor, noteId: string): Promise<NoteDocuments>
  /** Stops offering a code for this note, or offers it again. */
  decideCode(actor: Actor, noteId: string, decision: CodeDecision): Promise<NoteDocuments>
  /** @throws AppError `conflict` before the note is signed; `stale` when version or readers have changed */
  shareNote(actor: Actor, noteId: string, share: NoteShare): Promise<NoteDocuments>
  acknowledge(actor: Actor, escalationId: string): Promise<EscalationDetail>
  closeEscalation(actor: Actor, escalationId: string, outcome: string): Promise<EscalationDetail>
  /** @throws AppError `bad_input` when the level is not below the floor */
  lowerFloor(actor: Actor, encounterId: string, input: { level: string; reason: string }): Promise<EncounterView>
}

/** What an administrator does when something goes wrong; each change is on record with who made it. */
export interface SafetyDoor {
  modelSwitch(actor: Actor): Promise<ModelSwitchView>
  /** From the next step on every model step of the tenant answers by its rules, or may ask a model again. */
  switchModel(actor: Actor, input: { off: boolean; reason: string }): Promise<ModelSwitchView>
  incidents(actor: Actor): Promise<IncidentList>
  recordIncident(actor: Actor, input: { severity: Severity; what: string }): Promise<IncidentList>
  /** @throws AppError `not_found`; `conflict` when it is closed already */
  closeIncident(actor: Actor, incidentId: string, input: { outcome: string }): Promise<IncidentList>
}

export interface AdminDoor extends SafetyDoor {
  users(actor: Actor): Promise<UserList>
  documents(actor: Actor): Promise<DocumentList>
  audit(actor: Actor, input: { after: number; limit: number }): Promise<AuditPage>
  verifyAudit(actor: Actor): Promise<AuditCheck>
  policy(actor: Actor): Promise<PolicyView>
  /** One version with its words. @throws AppError `not_found` */
  policyVersion(actor: Actor, version: number): Promise<PolicyVersionView>
  /** Whether a policy could be loaded, and what is wrong with it; nothing is stored. */
  checkPolicy(actor: Actor, document: unknown): Promise<PolicyCheck>
  /** @throws AppError `bad_input` naming the rule that is refused; `stale` when another version has come since */
  putPolicy(actor: Actor, input: PolicySet): Promise<PolicyView>
  /** Who has started which suite stands in the trail. */
  recordEvalStart(actor: Actor, suite: string): Promise<void>
}
