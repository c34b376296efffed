import { describe, expect, it } from 'vitest'
import { newId } from '../../core/ids.ts'
import type { EscalationView } from '../../core/protocol.ts'
import { answeredEscalation, currentAlarm, type Noticed, withEscalation, withNotice } from './alarms.ts'

interface Raised {
  encounterId: string
  escalation: EscalationView
}

const notice: Noticed = { clientId: 'c1', level: 'emergency', crisis: false, thirdPerson: false, wording: 'emergency' }
function escalation(change: Partial<EscalationView> = {}): Raised {
  const base = { clientId: 'c1', level: 'emergency', crisis: false, thirdPerson: false, wording: 'emergency' } as const
  const view = { ...base, escalationId: newId(), state: 'raised', someoneTold: false, ...change } as const
  return { encounterId: HERE, escalation: { redFlags: [], ...view } }
}
const HERE = newId()
const as = (one: Raised, change: Partial<EscalationView>): Raised => ({
  ...one,
  escalation: { ...one.escalation, ...change },
})

describe('alarms', () => {
  it('a notice says that nobody has been told', () => {
    expect(currentAlarm(withNotice([], notice))).toMatchObject({ someoneTold: false, escalationId: null })
  })

  it('the committed escalation takes the place of its notice, in either order', () => {
    const view = escalation()
    for (const alarms of [withEscalation(withNotice([], notice), view), withNotice(withEscalation([], view), notice)]) {
      expect(alarms).toHaveLength(1)
      expect(alarms[0]).toMatchObject({ escalationId: view.escalation.escalationId, encounterId: HERE })
    }
  })

  it('says that somebody was told when that is known', () => {
    const view = escalation()
    const alarms = withEscalation(withEscalation([], view), as(view, { state: 'alerted', someoneTold: true }))
    expect(alarms).toHaveLength(1)
    expect(currentAlarm(alarms)?.someoneTold).toBe(true)
  })

  it('shows the most urgent that is open, and of equals the latest', () => {
    const urgent = escalation({ clientId: 'c2', level: 'urgent', wording: 'urgent' })
    const emergency = escalation({ clientId: 'c3' })
    const later = escalation({ clientId: 'c4' })
    const alarms = [emergency, later, urgent].reduce(withEscalation, [])
    expect(currentAlarm(alarms)?.key).toBe('c4')
    const closed = [as(emergency, { state: 'closed' }), as(later, { state: 'closed' })].reduce(withEscalation, alarms)
    expect(currentAlarm(closed)?.key).toBe('c2')
    expect(currentAlarm([])).toBeNull()
  })

  it('a notice never lowers what is shown for the same message', () => {
    const alarms = withNotice(withNotice([], notice), { ...notice, level: 'urgent', wording: 'urgent' })
    expect(currentAlarm(alarms)?.level).toBe('emergency')
  })

  it('an answer to repeated words goes to the escalation that is open', () => {
    const view = escalation()
    const alarms = withNotice(withEscalation([], view), { ...notice, clientId: 'c9' })
    const { escalationId } = view.escalation
    expect(answeredEscalation(alarms, currentAlarm(alarms)!, HERE)).toEqual({ encounterId: HERE, escalationId })
    expect(answeredEscalation(withNotice([], notice), withNotice([], notice)[0]!, HERE)).toBeNull()
  })

  it('an answer to the alarm of an earlier talk goes to that talk, and new words are not answered there', () => {
    const view = escalation()
    const next = newId()
    const alarms = withEscalation([], view)
    expect(answeredEscalation(alarms, alarms[0]!, next)).toMatchObject({ encounterId: HERE })
    const noticed = withNotice(alarms, { ...notice, clientId: 'c9' })
    expect(answeredEscalation(noticed, currentAlarm(noticed)!, next)).toBeNull()
  })
})
