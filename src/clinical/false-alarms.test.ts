import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { UNKNOWN_SUBJECT, urgencyRank } from '../core/clinical.ts'
import { screen } from './floor.ts'

/** What consultations and health questions say without being in danger, each beside its dangerous twin. */
const PAIRS: readonly { calm: string; danger: string }[] = [
  { calm: 'I used to have seizures, but they have stopped now.', danger: 'He had a seizure and it has stopped now.' },
  { calm: 'I am having small seizures again.', danger: 'He is having a seizure again and it does not stop.' },
  {
    calm: 'I have been stabbed and injured so many times in my life that I have chronic pain.',
    danger: 'I have been stabbed many times.',
  },
  { calm: 'I take Dilantin for my seizures.', danger: 'He just had two seizures.' },
  { calm: 'I feel very lethargic and I have a cold.', danger: 'My baby is very lethargic and will not feed.' },
  { calm: 'It is hard to keep track of the names of my tablets.', danger: 'It is hard to keep him awake.' },
  { calm: 'He has some eye drops for his cornea.', danger: 'Her face drops on one side.' },
  { calm: 'She suffers from sleep apnea and uses a mask.', danger: 'The newborn has apnea spells.' },
  { calm: 'I use my inhaler every day for my asthma.', danger: 'I need my inhaler every hour, my asthma is bad.' },
  { calm: 'I get a runny nose, I can not stop sneezing.', danger: 'His nose is bleeding and it will not stop.' },
  { calm: 'How to diagnose urinary retention?', danger: 'I can not pass urine and my bladder hurts.' },
  { calm: 'What research is being done for febrile seizures?', danger: 'My toddler has a febrile seizure.' },
  { calm: 'No one had a stroke in my family.', danger: 'I think my mum is having a stroke.' },
  { calm: 'I was told I had a small heart attack.', danger: 'I think I am having a heart attack.' },
  {
    calm: 'After the operation I was left with weakness on my right side.',
    danger: 'Since an hour I have weakness on my right side.',
  },
  {
    calm: 'I can not remember who told me about this clinic.',
    danger: 'She is 40 and since today can not remember who I am.',
  },
  { calm: 'My sister has attempted suicide two times.', danger: 'My sister has just attempted suicide.' },
  {
    calm: 'I take tablets for high blood pressure and I have a migraine.',
    danger: 'My BP is 210 and my vision is blurred.',
  },
  {
    calm: 'She brings up a little white phlegm with her cough.',
    danger: 'He coughs up pink froth and can not breathe.',
  },
  {
    calm: 'I took her off dairy milk and her rash is better.',
    danger: 'She drank milk and now has hives and wheezes.',
  },
]

describe('words that sound like danger', () => {
  it.each(PAIRS)('is quiet about "$calm"', ({ calm }) => {
    const { level, redFlags } = alone(calm)
    expect(urgencyRank(level), redFlags.map(({ rule }) => rule).join()).toBeLessThan(urgencyRank('emergency'))
  })

  it.each(PAIRS)('calls "$danger" an emergency', ({ danger }) => {
    expect(alone(danger).level).toBe('emergency')
  })
})

function alone(text: string) {
  const message: Turn = { id: 'm', speaker: 'patient', text, at: '' }
  return screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
}
