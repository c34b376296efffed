import { type MinimalPair, pairsOf } from './pair.ts'

export const mindAndViolence: readonly MinimalPair[] = [
  ...pairsOf('suicidal-intent', 'emergency', {
    assertion: [
      ['I am going to kill myself tonight', 'I am not going to kill myself', { below: 'urgent' }],
      ['I have written a suicide note', 'I have not written a suicide note', { below: 'emergency' }],
      ['I want to die', 'I do not want to die, I want help with my debts', { level: 'urgent', below: 'urgent' }],
    ],
    time: [
      ['I tried to hang myself this morning', 'I tried to hang myself twenty years ago and am glad I lived'],
      [
        'I have been thinking about killing myself all week',
        'as a teenager I thought about killing myself, never since',
        { level: 'urgent', below: 'urgent' },
      ],
    ],
    person: [
      ['my brother says he will shoot himself', 'my brother works with people who want to shoot films'],
      ['my daughter is 13 and is planning to end her life', 'my daughter is 13 and is planning her birthday'],
    ],
    finding: [
      ['I want to die and I have the pills in front of me', 'I have the pills for my blood pressure in front of me'],
      ['voices tell me to kill myself', 'friends tell me to be myself'],
      [
        'I cannot go on, I have a plan and said goodbye to everyone',
        'I cannot go on holiday, I said goodbye to my savings',
      ],
    ],
  }),
  ...pairsOf('self-harm-done', 'emergency', {
    assertion: [
      ['I took an overdose to end it', 'I did not take an overdose'],
      ['I cut my wrists and it is bleeding heavily', 'I did not cut myself'],
    ],
    time: [
      ['I tried to kill myself last night', 'I tried to kill myself in 2006, I am well now'],
      [
        'I have just swallowed all my tablets because I want to die',
        'I swallowed tablets because I wanted to die as a student, that is long over',
      ],
    ],
    person: [
      ['my girlfriend has cut herself and wants to die', 'my girlfriend has cut her hair and wants a fringe'],
      ['my son has taken an overdose', 'my son gave a talk on overdoses at school'],
    ],
    finding: [
      ['cut my arms again and feel suicidal', 'cut my finger chopping onions'],
      [
        'I hurt myself on purpose',
        'I hurt myself by accident with the hammer, small bruise',
        { level: 'urgent', below: 'urgent' },
      ],
      ['I stabbed myself in the stomach', 'I stubbed my toe on the table'],
      ['took 20 paracetamol because I hate my life', 'took 2 paracetamol because I have a cold'],
    ],
  }),
  ...pairsOf('harm-to-others', 'emergency', {
    assertion: [
      ['I am going to kill my neighbour', 'I am not going to hurt anybody'],
      ['I want to stab my boss', 'I do not want to stab anybody'],
    ],
    time: [
      ['tonight I will stab him', 'years ago I dreamt of knives'],
      [
        'right now I want to strangle my wife and have a knife in my hand',
        'in my twenties I was in fights, never since',
      ],
    ],
    person: [
      ['my son has a knife and says he will kill his sister', 'my son has a knife and fork set'],
      ['voices tell me to kill people', 'the newspaper tells me to meet people'],
    ],
    finding: [
      ['I keep thinking about hurting my baby', 'I keep thinking about my baby'],
      ['I bought a gun to shoot my ex', 'I bought a gum shield to protect my teeth'],
      ['I nearly smothered the baby', 'I nearly dropped my phone'],
      ['thoughts of killing someone and I carry a knife', 'thoughts of killing time at work'],
    ],
  }),
  ...pairsOf('psychosis', 'emergency', {
    assertion: [
      ['voices tell me to jump off the bridge', 'no voices tell me anything'],
      ['I gave birth last week and I hear voices', 'I gave birth last week and I do not hear voices'],
    ],
    time: [
      ['the voices say I must kill him now', 'voices spoke to me in 2003, treated, none since'],
      [
        'since the birth ten days ago she sees things that are not there',
        'she saw things after a birth twenty years ago, well since',
      ],
    ],
    person: [
      [
        'my wife had a baby two weeks ago and thinks it is the devil',
        'my wife had a baby two weeks ago and thinks it looks like me',
      ],
      ['my brother hears voices telling him to hurt people', 'my brother hears the neighbours singing'],
    ],
    finding: [
      ['they are all plotting against me and I have a knife ready', 'they are all plotting a surprise party for me'],
      ['I see people who are not there and have a high fever', 'I see people at the bus stop every day'],
      ['I hear voices and want to die', 'I hear music and want to dance'],
      ['God told me to sacrifice my child', 'God bless my child'],
    ],
  }),
  ...pairsOf('domestic-abuse', 'emergency', {
    assertion: [
      ['my husband strangled me', 'my husband never strangled or hit me'],
      ['he hits me and is breaking down the door', 'he does not hit me, we only argue'],
    ],
    time: [
      ['my boyfriend punched me in the head today and I feel sick', 'my ex punched me 15 years ago, I am safe now'],
      ['he tried to choke me last night', 'a man tried to choke me in 2001, long healed'],
    ],
    person: [
      ['my sister is being beaten by her husband right now, he has a knife', 'my sister beat her husband at chess'],
      ['my partner kicked me in the belly, I am pregnant', 'the baby kicked me in the belly, I am pregnant'],
    ],
    finding: [
      ['my ex is outside with a gun, he has hit me before', 'my ex is outside with the children, all friendly'],
      ['my wife stabbed me in the arm', 'my wife rubbed my sore arm'],
      ['he beat me and I cannot see straight and keep vomiting', 'he beat me at tennis'],
      ['my partner hits me', 'my partner hugs me', { level: 'urgent', below: 'urgent' }],
    ],
  }),
  ...pairsOf('child-abuse', 'emergency', {
    assertion: [
      ['my boyfriend shook the baby', 'my boyfriend did not shake the baby, he rocked her'],
      ['my 3 month old has bruises', 'my 3 month old has no bruises'],
    ],
    time: [
      ['he hit my toddler today and she is drowsy', 'I was hit as a child, that is 40 years ago'],
      ['my stepdad burned me with a cigarette just now, I am 12', 'my stepdad burned the toast'],
    ],
    person: [
      ['my neighbour is beating her child right now, he is screaming', 'my neighbour is feeding her child right now'],
      ['my ex hits our son', 'my ex hits the gym', { level: 'urgent', below: 'urgent' }],
    ],
    finding: [
      ['my 5 month old has a bruise on his cheek', 'my 5 year old has a bruise on his shin', { below: 'emergency' }],
      ['my 2 month old has a burn nobody can explain', 'my 2 month old has cradle cap'],
      ['I lost my temper and shook my baby', 'I lost my keys and woke my baby'],
      ['my dad locks me in and beats me, he is here now', 'my dad locks the door and reads to me'],
    ],
  }),
]
