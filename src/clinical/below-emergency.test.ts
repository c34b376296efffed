import { describe, expect, it } from 'vitest'
import { type Urgency, urgencyRank } from '../core/clinical.ts'
import { triage } from './triage.ts'

/** What is seen today or later and shares its words with an emergency, each beside the emergency. */
const BESIDE: readonly { calm: string; danger: string }[] = [
  {
    calm: 'I snore really loudly and my wife says I stop breathing for a few secs, always tired in the day. I do not drive for work.',
    danger: 'My dad was snoring loudly and has stopped breathing.',
  },
  {
    calm: 'Small soft lump under the skin of my forearm for three years, moves about, not growing.',
    danger: '36 weeks pregnant, the baby moves, but less since yesterday.',
  },
  {
    calm: 'Blood on the toilet paper, bright red, for 3 weeks, with itching.',
    danger: 'I passed blood, the toilet is red and full of clots.',
  },
  {
    calm: 'Fell off my bike onto my hand, the wrist is swollen and sore.',
    danger: 'The bike fell onto my leg and I was stuck under it.',
  },
  { calm: 'Sliced the tip of my finger, it has stopped bleeding.', danger: 'Sliced the tip of my finger off.' },
  {
    calm: 'Blood results say my potassium is slightly high, repeat in a week.',
    danger: 'Blood results say my potassium is 7.',
  },
  {
    calm: 'my 4 year old has a fever of 38.9, bit sleepy but still playing and drinking',
    danger: 'my 4 year old has a fever of 38.9 and is a bit sleepy but not playing',
  },
  { calm: 'Tickly cough, scratchy throat, temp normal, 44.', danger: 'Cough, temp 41.' },
  {
    calm: 'My breast is red and hot, temp 38.1, baby is 3 weeks, feeding him from it.',
    danger: 'My breast is sore, baby 3 weeks has temp 38.3.',
  },
  {
    calm: 'Asthma, using my blue puffer 5-6 times a day since Monday, I can talk fine.',
    danger: 'Asthma, using my blue puffer every hour and it does not help.',
  },
  {
    calm: 'Asthma, I need my blue inhaler about every 4 hours and it helps.',
    danger: 'Asthma, I need my blue inhaler every 20 minutes.',
  },
  {
    calm: 'Twisted my ankle, it is swollen and I can not put weight on it.',
    danger: 'My ankle is red and hot and swollen, I can not put weight on it.',
  },
  {
    calm: 'Burning when I wee and now a pain in my right side round the back, temp 38.4.',
    danger: 'Pain started at my belly button and is now low on my right side, temp 38.4.',
  },
  {
    calm: 'My piles are painful, there is a hard purple lump.',
    danger: 'My hernia is a hard purple lump and will not go back, I am being sick.',
  },
  {
    calm: 'Getting out of breath walking uphill over the last two months.',
    danger: 'I have COPD and get out of breath walking to the toilet since last night.',
  },
]

describe('what only sounds like an emergency', () => {
  it.each(BESIDE)('is none: $calm', ({ calm }) => {
    const { level, why } = triage({ turns: calm, complete: true })
    expect(urgencyRank(level), why.join(' | ')).toBeLessThan(urgencyRank('emergency'))
  })

  it.each(BESIDE)('beside an emergency: $danger', ({ danger }) => {
    expect(triage({ turns: danger, complete: true }).level).toBe('emergency')
  })
})

describe('the level of everyday matters', () => {
  it.each<[Urgency, string]>([
    ['urgent', 'my 2 year old has a barking cough, quiet when she is calm, drinking ok'],
    ['urgent', 'ear canal very swollen and painful, ear infection, diabetic'],
    ['urgent', 'our baby is 17 days and still yellow, feeding ok'],
    ['urgent', 'dad 79 fell this morning, his hip is bruised, he can walk'],
    ['urgent', 'shingles on my ribs since yesterday, I am 68'],
    ['soon', 'my daughter is 5, her eczema is weepy with yellow crusts'],
    ['soon', '2 year old has not pooed properly for 9 days, hard pellets'],
    ['soon', 'my sertraline was put up 10 days ago and I feel jittery and sick'],
    ['soon', 'sciatica is back for 6 weeks, bladder fine, painkillers not working'],
    [
      'routine',
      'tingling in my thumb and first two fingers mostly at night for a few months, shake it and it goes off. both hands',
    ],
    ['routine', 'my periods have been heavy for the last year, regular, im 38'],
    ['routine', 'my ring finger clicks and gets stuck bent in the morning'],
    ['routine', 'tummy cramps on and off for years, told ibs, no blood, want to see a dietician'],
    ['routine', 'could i have physio for my old shoulder problem'],
    ['routine', 'migraine same as always once a month, want more sumatriptan'],
    ['urgent', "lost my dad's blood thinner, he missed 4 days of warfarin"],
    ['urgent', 'ran out of apixaban last week'],
    ['urgent', 'missed my methadone for 4 days'],
    ['urgent', 'not had my clozapine since friday'],
    ['self_care', 'thrush again, same as last year, itchy, im 28, not pregnant'],
    [
      'self_care',
      'my 6 year old has an itchy bum at night and i saw tiny white worms in her poo. shes fine otherwise. nobody pregnant here',
    ],
    ['self_care', 'forgot one of my microgynon yesterday, took it this morning'],
    ['self_care', 'ear feels blocked with wax, no pain, had it before'],
    ['self_care', 'is it ok to drink alcohol with paracetamol'],
  ])('%s: %s', (level, text) => {
    const found = triage({ turns: text, complete: true })
    expect(found.level, found.why.join(' | ')).toBe(level)
  })

  it.each([
    ['forgot my insulin this morning'],
    ['missed two of my pills this week'],
    ['i missed my epilepsy tablets this morning'],
  ])('leaves a dose that matters to a person: %s', (text) => {
    expect(urgencyRank(triage({ turns: text, complete: true }).level)).toBeGreaterThan(urgencyRank('self_care'))
  })
})
