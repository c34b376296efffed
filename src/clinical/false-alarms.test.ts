import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { UNKNOWN_SUBJECT, urgencyRank } from '../core/clinical.ts'
import { screen } from './floor.ts'

/** What consultations and health questions say without being in danger, each beside its dangerous twin. */
const PAIRS: readonly { calm: string; danger: string }[] = [
  { calm: 'took a load of photos of the nurofen shelf', danger: "she's necked a load of nurofen" },
  { calm: 'my baby has gaps between his teeth', danger: "my baby's breathing has gaps in it" },
  { calm: 'the tiny baby is asleep, my back aches', danger: 'tiny baby making grunting noises' },
  { calm: 'the gas alarm wants a new battery', danger: 'alarm for the gas fumes keeps bleeping, dizzy' },
  {
    calm: 'landed on my feet with this job, hands are tingling from typing',
    danger: 'landed on my neck at rugby and my hands are tingling',
  },
  { calm: 'my toe has been bent sideways for years, a bunion', danger: "my arm's bent the wrong way" },
  { calm: 'blood test at 26 weeks is booked', danger: 'blood clots, 26 weeks' },
  { calm: 'not farted in public ever, lol', danger: 'not pooed or farted for three days and belly like a drum' },
  { calm: 'my nose is blocked and im struggling to get air through it', danger: 'struggling to get air' },
  { calm: 'the dog is panting like mad and cant stop', danger: 'panting like a dog and cant stop' },
  { calm: 'gasping for a cuppa after that shift', danger: 'gasping for every breath' },
  { calm: 'the surgery is not answering me on the phone', danger: 'grandma is not answering me' },
  { calm: 'he came to the coil fitting with me', danger: 'pregnant and fitting' },
  { calm: 'the rash fades when I press a glass on it', danger: 'rash that stays under the glass' },
  { calm: 'i drag my leg for years since polio', danger: "she's dragging one foot since this morning" },
  { calm: 'i cant find words to thank you', danger: "all of a sudden i can't read or find words" },
  { calm: 'indigestion and a sore arm from the vaccine', danger: "indigestion that's spread down my arm" },
  {
    calm: 'my skin is itchy all over since the new washing powder',
    danger: "stung and my whole body is itching and i'm wheezy",
  },
  { calm: 'my hair is going grey and i sweat at night', danger: 'mum is grey and sweaty' },
  { calm: 'she looks like death warmed up, only a cold', danger: "he's sweating buckets and looks like death" },
  { calm: 'the sky is grey and i am cold', danger: 'gran looks grey and is not right' },
  { calm: 'went white and dizzy when giving blood but fine now', danger: 'my husband has gone all floppy and grey' },
  { calm: 'my old jumper is a horrible colour', danger: "he's gone a horrible colour and can't stand" },
  { calm: 'my ex is giving me grief about the kids', danger: 'my chest is giving me grief' },
  { calm: 'bad day at work, agony of choice', danger: 'my chest is in agony' },
  { calm: 'the garden centre has an excruciating range of plants', danger: 'excruciating chest' },
  {
    calm: 'peeing every 20 min and it burns, now my lower back on the right hurts',
    danger: 'hot oil went over me, it burns, my lower back and chest are blistered',
  },
  { calm: 'I feel like my heart is going to jump out', danger: 'my heart is broken, im going to jump' },
  { calm: "my heart's about to jump out of my chest", danger: 'Im about to jump' },
  {
    calm: 'I took my blood pressure tablets and there are 20 of them left',
    danger: 'took my nans heart tablets for a laugh about 20 of them',
  },
  {
    calm: 'my toddler found my tablets, none missing',
    danger: 'my toddler found grandmas metformin and theres 4 missing',
  },
  { calm: 'the cut on my finger is nearly healed', danger: 'finger nearly off, table saw' },
  {
    calm: 'my mum is 80 and had a water infection',
    danger: 'mum is 80 cold and shaking, very drowsy, had a water infection',
  },
  { calm: 'the plumber is at my door with a wrench', danger: 'my ex is outside my door with a hammer' },
  { calm: 'the waiter had a knife in his hand', danger: 'he has got a knife in his leg' },
  { calm: 'it feels strange when i wipe my glasses', danger: 'my back hurts and it feels funny when i wipe' },
  { calm: 'I burped and it tasted of metal', danger: 'dad has been hiccuping blood' },
  {
    calm: 'my wife keeps asking me where she is on the list',
    danger: "My husband's been acting strange since 6, keeps asking me the same question over and over. he's 63",
  },
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

/** Words of alarm meant otherwise: idioms, pets, angles, posters, admin and what has passed; beside each its twin. */
const MEANT_OTHERWISE: readonly (readonly [calm: string, danger: string])[] = [
  ['he may have taken one of his water pills with lunch', 'he was pulled out of the water and coughs'],
  ['how long should i cool a small burn under water?', 'my brother held her head under water'],
  ['i pulled her out of the cupboard and shut the door', 'the lifeguard pulled her out, she had gone under'],
  ['i want to die of embarrassment, the rash is on my bottom', 'i am so ashamed that i want to die'],
  ['there were zig zag lines and i thought i was going to die', 'i keep thinking about dying, i want it to end'],
  ['Maria Garcia, 60, has come for her repeat', 'she is in a mania, she talks non stop and needs no sleep'],
  ['i work in the flint pits and it is humid down there', 'i feel faint and i fainted twice this week'],
  [
    'i do not remember their names, the white tablet and the pink one',
    'gran, 84, does not know where she is since yesterday',
  ],
  ["i don't remember what month it was done", 'she is 82 and does not know what year it is since the fever'],
  ['fine motor: pincer grip, speech: babbles, social: waves bye', 'grandad is 80 and has been babbling since lunch'],
  ['they are following me up for my blood pressure', 'people are following me and want to poison me'],
  ['her family wanted someone to look after her all day', 'someone is after me, they want to kill me'],
  ['they told me i can go home and come back in may', 'he made us promise not to tell that dad hits us'],
  ['he has policy ID 4471 with the insurance', 'my boss has my passport and i may not leave'],
  ['the same pins and needles feeling as last year', 'we shared a needle last night'],
  [
    'nipples a bit sore since i started to breastfeed, no redness',
    'my breast is red and hot and i have a fever, breastfeeding',
  ],
  ['i do not drink or smoke', 'he will not drink anything and vomits'],
  ['it eases with tylenol but then it comes right back', 'it all comes right back up, even water, two days now'],
  ['i never used anything like that', 'we never used anything and had sex last night'],
  ['the pain went down my right leg three days after the move', 'my left calf is twice the size of the right'],
  ['calves sore after a hill walk on sunday', 'my calf is sore and swollen since the flight'],
  ['he slipped at the shop and hurt himself a while back, all healed', 'she says she will hurt herself tonight'],
  ['my trainer is great, she kicks my butt', 'she kicks me when she is drunk'],
  ['no pain, i can breathe well', 'i can not breathe well since this morning'],
  ['she did not walk until well after two', 'she is 4 and will not walk since this morning'],
  ['do i need the shingles vaccine on humira?', 'i have shingles on my chest and take humira'],
  ['i am on methotrexate and have a cold sore', 'i am on methotrexate and have mouth ulcers and a sore throat'],
  ['I need the DMV form about my seizures', 'he has a seizure disorder and is fitting now'],
  ['our cat had a seizure and the vet gave her tablets', 'our son had a seizure and is still sleepy'],
  ['the dog was hit by a car and is at the vet', 'my dad was hit by a car and his leg is bent'],
  [
    'the dog is staggery, the vet says an ear infection',
    'we all have a banging head since we lit the boiler, even the dog is staggery',
  ],
  ['our puppy ate rat poison, the vet has her now', 'our puppy ate rat poison and so did my two year old'],
  ['lasegue positive at 40 degrees, schober 3 cm', 'his temperature is 40 degrees and he shivers'],
  ['my knee bends to 95 degrees now', 'my temperature is 40 degrees'],
  ["the temperature in the baby's room is 40 percent too dry", 'my 5 week old has a temperature of 38.6'],
  ['wash the bedding at 40 degrees or 60?', 'i am burning, 40 degrees on the thermometer'],
  ['glucose strips left at 38 Cherry Tree Close', 'my glucose is 38 and i am sweating'],
  ['GCS 15, walks and talks', 'GCS 13 after the fall'],
  ['return precautions: chest pain, shortness of breath', 'chest pain and shortness of breath since noon'],
  [
    'can you explain what a thunderclap headache is, i read it in a magazine',
    'a thunderclap headache came an hour ago',
  ],
  ['i blacked out the windows for night shifts', 'i blacked out at the sink'],
  ['he passed out of the academy last week', 'he passed out at the gate'],
  ['slept on my arm and it went dead for a minute', 'my arm went dead an hour ago and my mouth droops'],
  ['cat scratched me playing, a tiny line on my hand, indoor cat', 'my cat bit my hand and it is red and swollen'],
  ['my cat scratched me, she is vaccinated', 'a stray cat scratched me in morocco'],
  ['ant bite on my ankle, a little red dot', 'my ankle is red, hot and swollen and i shiver'],
  ['burned the roof of my mouth on pizza', 'burned my face with hot oil'],
  ['legs like jelly after my first spin class', 'my legs are weak and numb since this morning'],
  ['gran broke her hip in spring, she is walking well now', 'gran fell and broke her hip, she can not get up'],
  ['the tent collapsed on us, no one hurt', 'my husband collapsed in the tent'],
  ['lost a lot of blood, sweat and tears on this marathon', 'i lost a lot of blood and feel faint'],
  ['stabbing at the potatoes with a blunt knife', 'she is cutting her arms with a knife'],
  ['my ex stabbed me in the back over the house', 'my ex stabbed me in the back with a knife'],
  ['she hung herself a new picture in the hall', 'she hung herself in the hall'],
  ['i took all my tablets back to the pharmacy', 'i took all my tablets an hour ago'],
  ['an overdose of sunshine on holiday', 'an overdose of paracetamol'],
  ["can't go on my walks in this rain", "can't go on, i want it to end"],
  ["i don't want to be here late, any early slot?", "i don't want to be here any more"],
  ['unresponsive staff on the phone, i waited an hour', 'my wife is unresponsive'],
  ['a tight chest strap left a red line', 'a tight chest and sweating'],
  ['bruise on my shin from the table, going yellow', 'my eyes are going yellow'],
  ['the screen hurts my eyes by the evening', 'my eye hurts and i see halos'],
  ['when we came here we did not speak a word of english', 'since an hour she can not speak a word'],
  ['nothing comes out when i squeeze the spot', 'i need to wee and nothing comes out'],
  ['my husband snores and stops breathing, is there a home sleep test?', 'my husband stopped breathing'],
  ['woke with puffy eyelids after crying', 'face and lips swelled up after a wasp sting'],
  ['so, i have been having some stomach pain and bloating', 'i have so bad stomach pain that i scream'],
  ['of a sudden a severe pain in my knee', 'of a sudden a severe pain in my head'],
  [
    "back pain for years, can't pass my driving test because of nerves",
    "back pain and i can't pass urine since this morning",
  ],
  ["my spots won't go away, tried a wash for two weeks", "spots on his legs won't go when i press a glass"],
  ['the eczema rash is not fading with the new cream', "she is floppy with a rash that doesn't fade"],
  ["i'm fit again after my knee op, when can i run?", 'one fit after another for ten minutes'],
  ['a numb patch on the left side of my big toe from tight boots', 'numb on the left side of my face'],
  ["it's my last night here before i fly home", 'this is my last night on earth'],
  ['i want to not be so tired, are vitamins worth it?', 'i want to not be here any more'],
  ['how many sessions does it take to finish the course?', 'how many pills would it take to finish me?'],
  ['how much vinegar would it take to kill mould?', 'how much insulin does it take to kill?'],
  ['walking along the track with the dog helps my knee', 'i am standing by the train line and will do it'],
  ['the loo was full of paper so i have no sample', 'the loo was full of blood'],
  ["i can't get a proper appointment for weeks", "i can't get a proper breath since the flight"],
  ['i see no reason to go to the dentist', 'i see no reason to go on'],
  ['physio says my shoulder tendon is torn', 'my chest feels torn, it goes to my back'],
  ['had a severe chest infection in january, all clear now', 'i have severe chest pain'],
  ['her eyes rolled at my joke, her glasses need checking', 'his eyes rolled back and he went limp'],
  ['swallowed the wrong way and coughed, drinking fine now', 'his foot points the wrong way after the fall'],
  ['she asked me to send it again, so here are my readings', 'he asked me to send nudes, i am 13'],
  ['they could not get blood from my arm', 'i can not get the bleeding to stop'],
  ['he is out cold by nine every night and sleeps great', 'he is out cold on the floor'],
  [
    'i have cut down on sugar and my periods are heavy this year',
    'my 9 year old daughter was cut down there in the village and it bleeds through',
  ],
  ['my knee gave me a stab when i knelt, gone now', 'my legs gave way under me and feel weak'],
  ['cut myself some slack and took a week off', 'i cut myself again last night'],
  ['we are drowning in nappies', 'we found him drowning in the pool'],
  ['blackout blinds for the night shifts, any tips on sleep?', 'i had a blackout while i stood in the queue'],
  ["laughed so hard my sides hurt and i couldn't breathe for laughing", 'laughing gas, now he can not breathe'],
  ['burped up a bit of acid after the curry', 'burned by acid on the arm'],
  ['daughter broke her arm at easter, cast off, moving well', 'she broke her arm an hour ago'],
  ['the twins keep being naughty after school', 'he keeps being sick since he banged his head'],
  ['can i fly 10 days after a collapsed lung?', 'i have a collapsed lung'],
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

describe('words of alarm meant otherwise', () => {
  it.each(MEANT_OTHERWISE)('raise no alarm: %s', (calm) => {
    const { level, redFlags } = alone(calm)
    expect(urgencyRank(level), redFlags.map(({ rule }) => rule).join()).toBeLessThan(urgencyRank('urgent'))
  })

  it.each(MEANT_OTHERWISE)('leave its twin to "%s" an alarm: %s', (_, danger) => {
    expect(urgencyRank(alone(danger).level)).toBeGreaterThanOrEqual(urgencyRank('urgent'))
  })
})

function alone(text: string) {
  const message: Turn = { id: 'm', speaker: 'patient', text, at: '' }
  return screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT })
}
