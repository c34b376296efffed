import { describe, expect, it } from 'vitest'
import { assertConcept } from '../assertion.ts'

/** How people say yes, no, perhaps and no longer. The thing asked for is in no lexicon: only the answer can tell. */
const ANSWERS: Readonly<Record<string, string>> = {
  'negated recent': `
    nope | nah mate | nah not really | no not at all | no not that I've noticed | not a thing
    nothing like that | nothing out of the ordinary | nothing to worry about | not to my knowledge
    not as far as I know | not that I can think of | not that I recall | not that I remember
    can't say that I have | can't think of any | wouldn't say so | I wouldn't say so, no | I don't think so
    I shouldn't think so | don't reckon so | doubt it | I doubt it | I very much doubt it | highly unlikely
    unlikely | hope not | I hope not | touch wood, no | touch wood not | not so far, touch wood | thank God no
    no thank goodness | absolutely not | definitely not | certainly not | of course not | no way | never
    never have | never had that | never in my life | not once | not ever | negative | nil | zero
    none whatsoever | none at all | none that I know of | no, none | nay | nae | naw | nuh uh | uh-uh | hell no
    God no | Lord no | heavens no | goodness no | no chance | not likely | far from it | quite the opposite
    the opposite actually | on the contrary | free of that | all clear | all good | all good there | all fine
    that's fine | that's all fine | that's been fine | that's all normal | no problems there | no issues
    no issues with that | no complaints | no worries there | I'm good | I'm fine | I'm all right | fine, thanks
    it's fine | it's been fine | they're fine | same as ever | same as always | as normal | just the usual
    normal | perfectly normal | nothing new | nothing unusual | nothing at all | nothing of the sort | I haven't
    I have not | I don't | I do not | I'm not | he hasn't | she doesn't | we haven't | it isn't | it doesn't
    it didn't | there isn't any | there's none | there is nothing | haven't had any | haven't noticed any
    haven't seen any | didn't see any | don't have any | don't get any | don't have that | not having that
    hasn't happened | I've been spared that | been lucky so far | lucky so far | so far so good
    I escaped that one | that's one thing I haven't got | that I don't have | not me | not on your life
    I'd know if I did | I'd have noticed | I think I'd know | not this time | not really no | no more than usual
    no more than anyone else | no it's ok | no ma'am | no sir | no doctor | no I don't believe so | nope nothing
    no fever doc | is not there | not there sir | nothing as such | no such thing | no such problem | no no no
    nopes | noooo
  `,
  'affirmed recent': `
    yes | yep | yup | ya | yeah mate | aye | aye a bit | och aye | yes ma'am | yes sir | yes doctor | uh-huh
    mm-hmm | mhm | mm | sure do | sure is | sure have | I sure do | certainly do | indeed I do | I do indeed
    I do, unfortunately | afraid so | I'm afraid so | 'fraid so | I'm afraid I have | I think you'll find I do
    too right | damn right | you bet | you betcha | I'll say | and how | not half | tell me about it
    don't get me started | where do I start | like you wouldn't believe | something awful | something terrible
    big time | massively | hugely | a ton | a great deal | a lot | a lot lately | a fair bit | a fair amount
    quite a bit | quite a lot | quite often | very much so | very | very bad | awful | terrible | horrendous
    shocking | killing me | it's killing me | agony | agonising | unbearable | the worst | all day | all night
    all the time | 24/7 | round the clock | every day | every single day | every time | day and night
    most days | most of the time | most nights | more often than not | most mornings | now and again
    now and then | every now and then | every so often | once in a while | from time to time | here and there
    on and off | off and on | comes and goes | it comes and goes | sometimes | some days | some nights
    occasionally | the odd time | the odd one | the odd bit | the odd twinge | a touch | a tad | a smidge
    a little | a wee bit | a bit | a bit, yeah | a bit of one | bit of one | little bit | slightly | mildly
    mild | sort of | kind of | kinda | ish | somewhat | only a bit | only slightly | only a little
    just a little | just a touch | just a bit | just mild | only mild | only at night | only when I cough
    only in the mornings | only on the stairs | only sometimes | only occasionally | only a couple of times
    only once | just the once | just once | just the one | just one | once | twice | twice today | three times
    a couple of times | a few times | loads of times | several | a couple | one or two | a few | loads | lots
    plenty | tons | since Monday | since last week | since this morning | for three days | for about a week
    about two weeks now | started yesterday | started this morning | it started last night
    it started on Friday | today | last night | yesterday | this morning | on Sunday | right now | as we speak
    at the moment | still do | still have | still there | still here | still got it | still going | still bad
    still the same | it's still there | hasn't gone | hasn't gone away | it won't go away | won't stop
    non-stop | constantly | constant | getting worse | it's getting worse | worse | worse than ever
    worse at night | it's worse today | pretty bad | pretty much | pretty much constantly | really bad | so bad
    so much | so bad I can't sleep | it's bad | it's awful | it's terrible | it is | it does | it did | it has
    I do | I have | I have had | I have been | I've had that | I've had some | I've had one | I get that
    I get them | I get some | I get it sometimes | I had some | I had it | I did | I am | I was | he has
    she does | he is | they do | there is | there was | there's some | there's a bit | there has been
    must admit I do | I must admit, yes | I have to say yes | I'd have to say yes | I'd say so | I would say so
    I'd say yes | definitely | absolutely | certainly | of course | obviously | naturally | without a doubt
    no doubt | no question | for sure | 100% | hundred percent | correct | that's right | right | exactly
    spot on | true | you guessed it | bingo | that too | that as well | that also | both | all of them
    all of the above | all three | everything | the lot | the whole lot | unfortunately | sadly yes | sadly
    regrettably | alas yes | is there | it is there | is there sir | very much there | on the left
    on the right side | left one | both sides | both legs | in my back | here | just here | right here
    down there | mostly at night | mainly in the evening | when I walk | when I climb stairs | if I bend over
    after meals | after I eat | before bed | who doesn't | who wouldn't | wouldn't you | what do you think
    aren't we all | don't we all | doesn't everyone | obviously yes | how did you know | funny you should ask
    funny you ask that | now you mention it, yes | now that you say it, yes | come to think of it, yes
    actually yes | actually I do | well yes | well yeah | well, a bit | well, sometimes | oh yes | oh God yes
    oh definitely | um yes | erm a bit | hmm yeah | yeah no I do | I do get the odd one | I do a bit
    I do sometimes | I do feel it | it does a bit | it can be | it can do | can be | they can | my wife says so
  `,
  'possible recent': `
    maybe | maybe a little | maybe a bit | perhaps | possibly | quite possibly | probably | most likely
    very likely | could be | could well be | might be | might have | may have | it may be | I might have done
    I think so | I think I might | I guess | I guess so | I suppose | I suppose so | suppose so | suspect so
    I suspect so | I believe so | it's possible | that's possible | anything's possible | there's a chance
    a chance | not sure | I'm not sure | not too sure | not entirely sure | not a hundred percent | unsure
    I don't know | dunno | I dunno | no idea | no clue | not a clue | haven't a clue | who knows | God knows
    God only knows | your guess is as good as mine | hard to say | hard to tell | hard to know
    difficult to say | tough to say | tricky | it depends | depends | depends what you mean | depends on the day
    it varies | yes and no | yes and no really | sort of yes, sort of no | in a way | I couldn't tell you
    couldn't say | I can't tell | can't be sure | can't be certain | can't remember | I don't remember
    don't recall | I forget | no memory of it | I wouldn't know | how would I know | how do you mean
    what do you mean | I haven't checked | haven't looked | never checked | never looked | I don't look
    I've not measured it | no thermometer | haven't got a thermometer | I don't have a thermometer
    don't own a thermometer | I'd rather not say | you tell me | you're the doctor | that's why I'm here
    that's what I want to know | I was hoping you'd tell me | you'd have to ask my wife | ask my husband
    so they tell me | so I'm told | apparently | seemingly | supposedly | they think so | the doctor thought so
    they're not sure | they're testing for it | waiting on results | waiting for the scan | it felt like it
    felt like it | it looked like it | it seemed so | I thought so | I wondered about that | I did wonder
    not that I'd notice | borderline | 50/50 | so so | wouldn't rule it out | can't rule it out
    I wouldn't like to say | pass
  `,
  'affirmed historical': `
    I used to | used to | I did when I was younger | as a child | as a kid, yes | when I was little
    in my twenties | back in the day | back in 2010 | years ago | years ago, yes | a long time ago
    long time ago | many moons ago | donkey's years ago | a while back | ages ago | in the past | not any more
    not anymore | no longer | not for years | not in years | not these days | gave up in 2010 | I quit
    quit years ago | packed it in | stopped years ago | stopped ten years ago | grew out of it | outgrew it
    had it out | I had it as a kid | had that in 2005 | once, years ago | once, in 2012 | one, back in 2016
    ex-smoker | ex | formerly | previously | it's gone now, years ago | I did, but that was years ago
    I did, a long time ago | that's behind me | before the kids | before I had kids | before I got married
    pre-pandemic | last year | last year yes | in school | in college | at university | in my youth
    in a previous life | I'm in remission | been clear for five years | cured
  `,
}

describe.each(Object.entries(ANSWERS))('answers that say %s', (want, answers) => {
  it.each(answers.trim().split(/\s*[|\n]\s*/))('%s', (answer) => {
    const { negation, temporality } = assertConcept({
      dialogue: `[doctor] Any zoffles?\n[patient] ${answer}`,
      concept: 'zoffles',
    })
    expect(`${negation} ${temporality}`).toBe(want)
  })
})
