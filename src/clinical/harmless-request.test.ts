import { describe, expect, it } from 'vitest'
import type { Urgency } from '../core/clinical.ts'
import { triage } from './triage.ts'

const level = (turns: string) => triage({ turns, complete: true }).level

describe('requests and general questions that no rule knows', () => {
  it.each<[string, Urgency]>([
    ['want to lose weight', 'routine'],
    ['need my ventolin repeated, breathing fine', 'routine'],
    ['how common is sepsis?', 'routine'],
    ['our cat has been vomiting', 'routine'],
    ['is it ok to take ibuprofen with lisinopril', 'routine'],
    ['I think I drink too much', 'routine'],
    ['just moved here... how do I register?', 'routine'],
    // One sentence that is no request, or a person at risk: somebody reads it.
    ['want to lose weight, something odd happened to me today', 'soon'],
    ['is it ok to take ibuprofen with warfarin', 'soon'],
    ['how long does it take to die of tylenol', 'soon'],
    ['our cat has been vomiting and so have I', 'soon'],
    ['my dog had a seizure and bit my hand', 'urgent'],
    ['want to lose weight, I havent eaten for 4 days', 'urgent'],
  ])('%s is %s', (text, expected) => {
    expect(level(text)).toBe(expected)
  })
})

describe('what was swallowed or born not long ago', () => {
  it.each<[string, Urgency]>([
    ['I took all of my sertraline an hour ago, feel fine but scared', 'emergency'],
    ['been feeling really low since baby came 2 months ago', 'soon'],
  ])('%s is %s', (text, expected) => {
    expect(level(text)).toBe(expected)
  })

  it('hears no overdose in a medicine taken as it should be', () => {
    expect(level('I took all my sertraline as prescribed this week')).not.toBe('emergency')
  })
})
