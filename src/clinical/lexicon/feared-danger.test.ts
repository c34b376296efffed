import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { screen } from '../floor.ts'

function levelOf(text: string): string | null {
  const message = { id: 'm1', speaker: 'patient' as const, text, at: '2026-06-20T10:00:00Z' }
  return screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT }).level
}

describe('a grave illness that the writer thinks is there now', () => {
  it.each([
    'i think my baby has meningitis',
    "I think I've got sepsis",
    'feels like a pulmonary embolism',
    'i think ive got a clot on my lung',
    'i think its ectopic',
    'my appendix has burst i think',
    'im going into dka',
    'i think im having an adrenal crisis',
    'i think my aneurysm has burst',
    'could be cauda equina, my surgeon warned me',
    'pretty sure its testicular torsion',
    'i think my shunt is blocked',
    'i think i have a GI bleed',
    'i think im going septic',
  ])('is an emergency: %s', (text) => {
    expect(levelOf(text)).toBe('emergency')
  })

  it.each([
    'i think my retina is detaching',
    'i think im having a miscarriage',
    "i think he's having a hypo",
    'i think i have GCA',
  ])('is for the same day: %s', (text) => {
    expect(levelOf(text)).toBe('urgent')
  })

  it.each([
    "i don't think its meningitis, just a cold",
    'doctor said its not sepsis',
    'i had sepsis last year and want a letter',
    'i think i had a meningitis jab in 2010',
    'what are the signs of sepsis',
    'how common is ectopic pregnancy',
    "i'm worried about getting malaria in kenya next month, which tablets",
    'my dad had a PE in 2015, do i need tests',
    'i might need a sepsis leaflet for my course',
    'is meningitis contagious',
    'i think my uncle died of a ruptured aneurysm ten years ago',
    'i had a miscarriage two years ago and think i am ready to try again',
    'i broke my back in 2003 and want physio',
    'i think the hospital ruled out a pulmonary embolism',
    'my mum thinks i had encephalitis as a baby',
    'do you think i should have the meningitis vaccine',
    'i had pancreatitis in 2018, can i drink now',
    'i feel better after the brain bleed last year',
    'could stress cause a miscarriage',
    'they say i could get DKA if i skip insulin, is that true',
    'my sister is a sepsis nurse and thinks its a cold',
    'think i had a hypo last week but all fine since',
    "i'm sure its not appendicitis",
    'is it normal to be scared of an ectopic',
    'my guide says the pre eclampsia risk is low, i feel great',
  ])('raises nothing where it is denied, past, of others or only asked about: %s', (text) => {
    expect(levelOf(text)).toBeNull()
  })
})
