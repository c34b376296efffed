import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

/** Each row: a concept, a plain sentence that gives it, and a harmless one near it that does not. */
const ROWS: readonly (readonly [code: string, told: string, harmless: string])[] = [
  ['palpitations', 'My heart rate is really fast.', 'My internet rate is really fast.'],
  ['palpitations', 'My heart rate is through the roof.', 'Our interest rate is through the roof.'],
  ['danger-now', 'My ex beat me up and hes outside.', 'The dog is outside.'],
  ['strangulation', 'I was grabbed by my throat.', 'I was grabbed by my sleeve.'],
  ['opioid-use', 'He has been shooting up again.', 'He has a pain shooting up his leg.'],
  ['opioid-use', 'She is injecting drugs.', 'She is injecting insulin.'],
  ['injecting-drug-use', 'He is shooting up in the toilets.', 'The pain keeps shooting up my leg.'],
  ['opioid-use', 'My brother shot up an hour ago.', 'His temperature shot up an hour ago.'],
  [
    'staggered-paracetamol',
    'I have been taking paracetamol every two hours.',
    'I am taking paracetamol every few days.',
  ],
  [
    'staggered-paracetamol',
    'I have been taking lots of paracetamol.',
    'I am taking paracetamol and drinking lots of water.',
  ],
  ['poison-ingestion', 'He got battery acid in his mouth.', 'I get acid in my mouth after meals.'],
  ['overdose', 'She had lots of blood pressure tablets.', 'I had lots of blood tests.'],
  ['double-dose', 'I doubled up on my tablets.', 'I am doubled up with pain.'],
  [
    'dose-taken-twice',
    'I have another patch on as well and the old one is still on.',
    'I have another itchy patch on my leg.',
  ],
  ['sharp-object-swallowed', 'She swallowed a bit of glass.', 'I swallowed it with a glass of water.'],
  ['slow-breathing', 'He is gurgling and wont wake.', 'My tummy is gurgling.'],
  ['child-took-medicine', 'My toddler got hold of my tablets.', 'I cant get hold of my tablets.'],
  ['opioid-pupils', 'His pupils are dots.', 'My eyes keep seeing black dots.'],
  ['coil-or-sti', 'I had an abortion last week.', 'They sent the termination of my contract.'],
  ['measles-contact', 'I sat next to a child with slapped cheek.', 'I met a man who slapped me.'],
  ['stress', 'I am burnt out.', 'I burnt my finger.'],
  ['low-libido', 'My libido is very low.', 'No sex for two weeks.'],
  ['erectile-dysfunction', 'I cant get it up.', 'I cant get up.'],
  ['scabies', 'My husband is itching too.', 'My husband is itching to go too.'],
  ['haemoptysis', 'I coughed and there was blood on the tissue.', 'There was blood on the tissue when I wiped.'],
  ['immobile', 'My leg is in plaster.', 'The wall is plastered.'],
  ['carer-abuse', 'The support worker hit my dad.', 'I got home and hit my head.'],
  ['food-restriction', 'She skips every meal.', 'My heart skips every few beats.'],
  ['purging', 'She takes diet pills every day.', 'I am on a diet to lose weight.'],
  ['exploited-or-held', 'They sold me to a man.', 'The chemist sold me a cream.'],
  ['many-stings', 'I was stung all over.', 'I was stung by a wasp 20 minutes ago.'],
  ['venomous-sting', 'I have a redback spider bite.', 'I have a bite.'],
  ['limb-crushed', 'My arm is trapped under the car.', 'My arm hurts from a trapped nerve.'],
  ['limb-cast', 'My cast is too tight.', 'I dropped my cast iron pan.'],
  ['facial-swelling', 'The nurse called it angioedema.', 'My sister has hereditary angioedema.'],
  ['tongue-throat-swelling', 'My tongue and throat are swollen.', 'My tongue and throat are sore.'],
  ['adrenaline-used', 'I used my epipen.', 'I used my insulin pen.'],
  ['tablets-saved', 'I have put by tablets.', 'My doctor put me on water tablets.'],
]

describe('phrases say what was meant', () => {
  it.each(ROWS)('%s: %s / %s', (code, told, harmless) => {
    expect(extract(told).map((finding) => finding.code)).toContain(code)
    expect(extract(harmless).map((finding) => finding.code)).not.toContain(code)
  })
})
