import { describe, expect, test } from 'vitest'
import { extract } from '../extract.ts'

const has = (text: string, code: string) =>
  extract(text).some((finding) => finding.code === code && finding.assertion.negation === 'affirmed')

/** A phrase splits at every space before it splits at `|`: each row is a plain sentence that such a phrase once missed. */
describe('phrases mean what was meant', () => {
  test.each([
    ['cannot-see', 'I cant see anything', 'I cant see anything wrong with it'],
    ['dvt-suspected', 'I think I have a dvt', 'she had a dvt ten years ago'],
    ['immobility-travel', 'my gran is bedbound', 'I went to bed early'],
    ['collapse', 'her legs gave way and she fell', 'my legs are tired'],
    ['atrial-fibrillation', 'I have afib', 'I told a lie'],
    ['previous-stroke', 'previous stroke', 'previous address'],
    ['heart-disease', 'previous MI in 2015', 'previous job in 2015'],
    ['dysuria', 'I think its a uti', 'I think its a cold'],
    ['combined-contraceptive', 'I am on the combined pill', 'we have a combined income'],
    ['bleeding-heavy', 'he is bleeding out', 'a little blood is bleeding out of my gum'],
    ['harm-urges-told', 'I keep imagining stabbing people', 'I keep imagining my holiday'],
    ['last-words', 'dont come looking for me', 'dont come home late'],
    ['death-wished', 'is there any reason to live', 'whats the point of going to the gp'],
    ['dangerous-mechanism', 'he was trampled', 'we came by bus'],
    ['knocked-out', 'he was out cold', 'it was cold outside'],
    ['suicidal-thoughts', 'life is not worth living', 'life is worth living'],
    ['suicidal-thoughts', 'I keep having thoughts of driving into oncoming cars', 'I was driving into town'],
    ['cannot-control-bladder', 'havent had a wee all day', 'I havent been well today'],
    ['leg-weakness', 'weakness in my legs', 'a pain in my legs'],
    ['heavy-vaginal-bleeding', 'blood is dripping down my legs', 'water is dripping down my legs'],
    ['human-bite', 'I was bitten by someone', 'I was seen by someone'],
    ['weight-drops', 'my weight has gone down', 'my weight has gone up'],
  ])('%s: "%s", not "%s"', (code, said, harmless) => {
    expect([has(said, code), has(harmless, code)]).toEqual([true, false])
  })
})
