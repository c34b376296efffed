import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { extract } from '../extract.ts'

function turn(id: string, speaker: Turn['speaker'], text: string): Turn {
  return { id, speaker, text, at: '2026-01-01T10:00:00Z' }
}

describe('a short answer in plain words to a danger question', () => {
  it.each([
    ['Are you unable to take four steps on it?', 'cannot-bear-weight', 'i can walk on it, limping', 'negated'],
    ['Are you unable to take four steps on it?', 'cannot-bear-weight', "no I can't", 'affirmed'],
    ['Are you unable to take four steps on it?', 'cannot-bear-weight', "no, can't", 'affirmed'],
    ['Are you unable to take four steps on it?', 'cannot-bear-weight', 'No', 'negated'],
    ['Is it too painful to move or stand on?', 'joint-cant-move', 'he can walk but limps', undefined],
    ['Is it too painful to move or stand on?', 'joint-cant-move', 'he can stand', 'negated'],
    ['Is it too hard to swallow your own spit?', 'cannot-swallow', 'no i can swallow', 'negated'],
    ['Is it too hard to swallow your own spit?', 'cannot-swallow', "no i can't", 'affirmed'],
    ['Is it too hard to swallow your own spit?', 'cannot-swallow', 'I can barely swallow', undefined],
    ['Is it hard to open your mouth as wide as usual?', 'trismus', 'a bit stiff', 'possible'],
    ['Is it hard to open your mouth as wide as usual?', 'trismus', 'quite sore', 'possible'],
    ['Is it hard to open your mouth as wide as usual?', 'trismus', 'a bit better', undefined],
    ['Is it hard to open your mouth as wide as usual?', 'trismus', 'yes opens fine', 'negated'],
    ['Is it hard to open your mouth as wide as usual?', 'trismus', 'yes', 'affirmed'],
    [
      'Do you have to stop for breath in the middle of a sentence?',
      'cannot-speak-sentences',
      'I can talk ok',
      'negated',
    ],
    ['Has the person hit their head?', 'head-injury', 'she bumped it on tuesday on the cupboard', 'affirmed'],
    ['Has the person hit their head?', 'head-injury', 'no, he bumped his knee', 'negated'],
    ['Do you faint with it, or nearly?', 'near-syncope', 'nearly once on the tube', 'possible'],
    ['Is your child very sleepy, floppy or hard to wake?', 'drowsy', 'grumpy but playing with his cars', 'negated'],
    ['Is your child very sleepy, floppy or hard to wake?', 'drowsy', 'watching telly', 'negated'],
    ['Is your child very sleepy, floppy or hard to wake?', 'drowsy', 'was playing earlier', undefined],
    ['Does the skin look blue, grey, very pale or blotchy?', 'mottled-skin', 'cheeks are red', 'negated'],
    ['Does the skin look blue, grey, very pale or blotchy?', 'mottled-skin', 'red cheeks but pale lips', undefined],
    [
      'Is your child refusing all feeds or drinks?',
      'not-feeding',
      'sipping water, had half a bottle of milk',
      'negated',
    ],
    ['Is your child refusing all feeds or drinks?', 'not-feeding', 'only had half a bottle of milk', 'affirmed'],
    ['Is your baby moving less than usual?', 'reduced-fetal-movement', 'moving as normal', 'negated'],
    ['Is your baby moving less than usual?', 'reduced-fetal-movement', "no he's moving fine", 'negated'],
    ['Is your child refusing all feeds or drinks?', 'not-feeding', 'eating and drinking normally', 'negated'],
    ['Are you short of breath?', 'breathlessness', '\u{1F44E}', 'negated'],
    ['Are you short of breath?', 'breathlessness', '\u{1F44D}', 'possible'],
    ['Do you have a fever?', 'fever', 'felt hot but not measured it', 'possible'],
    ['Do you have thoughts of ending your life?', 'suicidal-thoughts', "I'm fine", undefined],
    ['Do you have chest pain?', 'chest-pain', 'moving house was hard', undefined],
  ])('%s (%s) "%s": %s', (ask, code, answer, negation) => {
    const found = extract([turn('q', 'assistant', ask), turn('a', 'patient', answer)])
    const own = found.filter((one) => one.code === code).map((one) => one.assertion.negation)
    expect([...new Set(own)].filter((one) => one !== negation)).toEqual([])
    expect(own.length > 0).toBe(negation !== undefined)
  })
})
