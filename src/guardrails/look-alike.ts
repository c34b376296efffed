import { plain } from './plain.ts'

/** Capital and small letters of Cyrillic and Greek that look like one of ours, in pairs. */
const PAIRS =
  'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX ԌG ԚQ ԜW УY аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi ϹC ϲc ӏl'
const LATIN: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map(([other, ours]) => [other!, ours!]))
const OTHERS = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'g')

/** The text with wide letters and letters of another script written as the ones they look like; of the same length. */
export function asItLooks(text: string): string {
  return plain(text).replace(OTHERS, (letter) => LATIN.get(letter)!)
}
