import { type MinimalPair, pairsOf } from '../pair.ts'

/** Afrikaans pairs, written from the medicine and before the words they asked for were there. No native clinician has reviewed them. */
export const afPairs: readonly MinimalPair[] = [
  ...pairsOf('pulmonary-embolism', 'emergency', {
    finding: [
      [
        'twee weke na my knieoperasie is ek skielik kortasem en dit steek as ek inasem',
        'twee weke na my knieoperasie loop ek al sonder krukke',
      ],
    ],
  }),
  ...pairsOf('aaa', 'emergency', {
    assertion: [
      [
        'pa het n aneurisme en kla nou van erge maagpyn en is flouerig',
        'pa het n aneurisme maar geen pyn nie, wanneer is sy volgende skandering',
      ],
    ],
  }),
  ...pairsOf('arrhythmia-exertional-syncope', 'emergency', {
    finding: [
      [
        'my seun het tydens die rugbywedstryd sommer flou inmekaargesak',
        'my seun is ná die rugbywedstryd net moeg en honger',
      ],
    ],
  }),
  ...pairsOf('meningitis-encephalitis', 'emergency', {
    assertion: [
      [
        'my dogter is vuurwarm, kan nie haar ken na haar bors bring nie en wil in die donker lê',
        'my dogter se koors is weg, sy beweeg haar nek goed en speel in die son',
      ],
    ],
  }),
  ...pairsOf('unresponsive', 'emergency', {
    finding: [['oupa lê op die badkamervloer en reageer glad nie', 'oupa lê op die bank en kyk televisie']],
  }),
  ...pairsOf('head-injury-anticoagulant', 'emergency', {
    finding: [
      [
        'ouma is op warfarin en het haar kop teen die kas gestamp',
        'ouma is op warfarin en wil weet of sy spinasie mag eet',
      ],
    ],
  }),
  ...pairsOf('cord-compression', 'emergency', {
    finding: [
      ['ek het borskanker en my bene word lam, ek kan skaars loop', 'ek het borskanker gehad en wil weer begin draf'],
    ],
  }),
  ...pairsOf('sepsis-adult', 'emergency', {
    finding: [
      [
        'my ma het n blaasinfeksie, nou is sy yskoud, bewe en praat deurmekaar met koors',
        'my ma se blaasinfeksie is beter na die antibiotika',
      ],
    ],
  }),
  ...pairsOf('non-blanching-rash', 'emergency', {
    finding: [
      ['koors en persrooi vlekkies wat nie onder die glas verdwyn nie', 'n rooi merkie waar die muskiet hom gebyt het'],
    ],
  }),
  ...pairsOf('fever-under-3m', 'emergency', {
    finding: [
      ['ons babatjie is 5 weke oud en sy temperatuur is 38.4', 'ons babatjie is 5 weke oud en het n bietjie melkaknee'],
    ],
  }),
  ...pairsOf('septic-joint', 'emergency', {
    finding: [
      [
        'my seun se knie is dik en rooi, hy het koors en wil nie daarop trap nie',
        'my seun se knie is geskaaf van die val, hy hardloop rond',
      ],
    ],
  }),
  ...pairsOf('choking', 'emergency', {
    finding: [
      ['die kleuter het aan n druiwe verstik en kry geen geluid uit nie', 'die kleuter het druiwe geëet en wil nog hê'],
    ],
  }),
  ...pairsOf('bronchiolitis-apnoea', 'emergency', {
    finding: [['my baba van 3 maande hoes en hou elke nou en dan op asemhaal', 'my baba van 3 maande nies nou en dan']],
  }),
  ...pairsOf('self-harm-done', 'emergency', {
    finding: [['sy het haar polse oopgesny met n lem', 'sy het haar vinger met n blaaier papier gesny']],
  }),
  ...pairsOf('psychosis', 'emergency', {
    finding: [['die stemme sê ek moet my vrou doodmaak', 'die bure se stemme hou my wakker']],
  }),
  ...pairsOf('poisoning', 'emergency', {
    finding: [
      ['die kind het n bottel drein-skoonmaker gevind en daarvan gedrink', 'die kind het n bottel water gedrink'],
    ],
  }),
  ...pairsOf('carbon-monoxide', 'emergency', {
    finding: [
      [
        'ons het met die gasverwarmer aan geslaap en almal is naar met hoofpyn',
        'ons gasverwarmer is stukkend, wie kan dit regmaak',
      ],
    ],
  }),
  ...pairsOf('button-battery-magnet', 'emergency', {
    finding: [['sy het twee magneetjies ingesluk', 'sy speel met magneetjies op die yskas']],
  }),
  ...pairsOf('upper-gi-bleed', 'emergency', {
    time: [
      [
        'ek braak vanoggend iets soos koffiemoer en is flouerig',
        'in 2012 het ek n maagseer gehad, vandag eet ek alles',
      ],
    ],
  }),
  ...pairsOf('testicular-torsion', 'emergency', {
    finding: [
      ['my seun se een teelbal is skielik vreeslik seer en hy is naar', 'my seun se boud is seer van die perdry'],
    ],
  }),
  ...pairsOf('hypoglycaemia', 'emergency', {
    finding: [['my ma se bloedsuiker is 1.9 en sy ken my nie', 'my ma se bloedsuiker is 6.1 en sy brei']],
  }),
  ...pairsOf('sickle-crisis', 'emergency', {
    finding: [
      ['ek het sekelsel en nou het ek borspyn met koors', 'ek het sekelsel en wil weet watter inentings ek moet kry'],
    ],
  }),
  ...pairsOf('pre-eclampsia', 'emergency', {
    finding: [['36 weke swanger, barstende hoofpyn en ek sien spikkels', '36 weke swanger, my tas is gepak']],
  }),
  ...pairsOf('reduced-fetal-movement', 'emergency', {
    assertion: [
      ['ek is 34 weke ver en voel die baba glad nie vandag nie', 'ek is 34 weke ver en voel die baba lekker skop'],
    ],
  }),
  ...pairsOf('acute-glaucoma', 'emergency', {
    finding: [
      [
        'my oog is bloedrooi, verskriklik seer, ek sien kringe om ligte en gooi op',
        'my oog is effens rooi van die stof',
      ],
    ],
  }),
  ...pairsOf('copd', 'emergency', {
    finding: [
      [
        'my man het COPD, hy kan nie asem kry om te praat nie en sy lippe is blou',
        'my man het COPD, hy haal asem soos altyd en wil weet hoe om die pompie skoon te maak',
      ],
    ],
  }),
  ...pairsOf('dehydration', 'emergency', {
    finding: [
      [
        'my baba van 8 maande braak alles uit, het diarree, geen nat doek vandag nie en is slap',
        'my baba van 8 maande het een keer gebraak, ses nat doeke vandag, sy speel',
      ],
    ],
  }),
  ...pairsOf('diabetic-foot', 'emergency', {
    finding: [
      [
        'ma het suikersiekte en haar toon het swart geword en stink',
        'ma het suikersiekte en haar nuwe skoene is swart en knyp bietjie, voete lyk goed',
      ],
    ],
  }),
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    finding: [
      [
        'ek is 31 weke swanger en my water het gebreek',
        'ek is 31 weke swanger en my waterglas het gebreek, die baba skop lekker',
      ],
    ],
  }),
]
