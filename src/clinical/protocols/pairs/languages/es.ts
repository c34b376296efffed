import { type MinimalPair, pairsOf } from '../pair.ts'

/** Spanish pairs, written from the medicine and before the words they asked for were there. No native clinician has reviewed them. */
export const esPairs: readonly MinimalPair[] = [
  ...pairsOf('acute-coronary-syndrome', 'emergency', {
    time: [
      [
        'desde hace veinte minutos siento que me aprietan el pecho y sudo a mares',
        'hace seis años sentí que me apretaban el pecho y sudaba, me pusieron un stent y quedé perfecto',
      ],
    ],
  }),
  ...pairsOf('pulmonary-embolism', 'emergency', {
    assertion: [
      [
        'después del viaje largo tengo la pantorrilla hinchada y me falta el aire',
        'después del viaje largo no tengo hinchazón ni me falta el aire, solo cansancio',
      ],
    ],
  }),
  ...pairsOf('aaa', 'emergency', {
    finding: [
      [
        'tengo un aneurisma de aorta y me empezó un dolor fuerte en la barriga y la espalda',
        'tengo un aneurisma de aorta pequeño y quiero saber cada cuánto hago la ecografía',
      ],
    ],
  }),
  ...pairsOf('acute-limb-ischaemia', 'emergency', {
    finding: [
      [
        'la pierna se me puso fría y blanca de repente y no siento el pie',
        'la pierna se me duerme un poco cuando la cruzo',
      ],
    ],
  }),
  ...pairsOf('meningitis-encephalitis', 'emergency', {
    finding: [
      ['mi hijo tiene 39,5, no puede doblar el cuello y vomita', 'mi hijo tiene tortícolis por dormir mal, sin fiebre'],
    ],
  }),
  ...pairsOf('unresponsive', 'emergency', {
    assertion: [
      [
        'encontré a mi papá tirado en el baño, no contesta ni se mueve',
        'mi papá está en el baño, contesta bien y se mueve',
      ],
    ],
  }),
  ...pairsOf('spinal-injury', 'emergency', {
    finding: [
      ['se tiró de cabeza a la pileta y no puede mover las piernas', 'se tiró de cabeza a la pileta y salió riéndose'],
    ],
  }),
  ...pairsOf('cord-compression', 'emergency', {
    finding: [
      [
        'tengo cáncer de próstata y desde ayer las piernas no me responden',
        'tengo cáncer de próstata y quiero saber qué comer',
      ],
    ],
  }),
  ...pairsOf('sepsis-adult', 'emergency', {
    finding: [
      [
        'después de la infección de orina tiene 40 de fiebre, tirita y no sabe dónde está',
        'después de la infección de orina ya se siente bien',
      ],
    ],
  }),
  ...pairsOf('neutropenic-fever', 'emergency', {
    finding: [
      [
        'me pusieron quimio hace una semana y tengo 38,3 de fiebre',
        'me pusieron quimio hace una semana y quiero comprar una peluca',
      ],
    ],
  }),
  ...pairsOf('fever-under-3m', 'emergency', {
    finding: [['mi bebé tiene mes y medio y está con 38,2', 'mi bebé tiene mes y medio y tiene hipo después de comer']],
  }),
  ...pairsOf('septic-joint', 'emergency', {
    finding: [
      [
        'a mi niña se le hinchó la rodilla, está caliente, tiene fiebre y no la puede doblar',
        'a mi niña se le raspó la rodilla y anda corriendo',
      ],
    ],
  }),
  ...pairsOf('asthma', 'emergency', {
    assertion: [
      [
        'mi asma está fatal, me eché diez puffs y sigo sin poder hablar',
        'mi asma está controlada, puedo hablar y correr',
      ],
    ],
  }),
  ...pairsOf('bronchiolitis-apnoea', 'emergency', {
    finding: [
      [
        'mi bebé de 4 meses con mocos deja de respirar por ratos y se le hunden las costillas',
        'mi bebé de 4 meses con mocos come y sonríe',
      ],
    ],
  }),
  ...pairsOf('self-harm-done', 'emergency', {
    person: [['mi hija se cortó las muñecas con una navaja', 'mi hija se cortó el flequillo con unas tijeras']],
  }),
  ...pairsOf('domestic-abuse', 'emergency', {
    time: [
      [
        'mi marido me acaba de ahorcar y dice que me va a matar',
        'hace años mi ex me gritaba, vivo sola y tranquila desde 2015',
      ],
    ],
  }),
  ...pairsOf('poisoning', 'emergency', {
    assertion: [
      [
        'mi nena se tragó mis pastillas de la presión',
        'mi nena no se tragó nada, las pastillas están todas en la caja',
      ],
    ],
  }),
  ...pairsOf('carbon-monoxide', 'emergency', {
    finding: [
      [
        'dejamos el brasero prendido y amanecimos todos mareados y vomitando',
        'apagamos el brasero y dormimos con la ventana abierta',
      ],
    ],
  }),
  ...pairsOf('chemical-eye', 'emergency', {
    finding: [['me saltó lavandina en el ojo y no lo puedo abrir', 'se me cayó lavandina en la remera']],
  }),
  ...pairsOf('upper-gi-bleed', 'emergency', {
    assertion: [
      ['acabo de devolver sangre con coágulos', 'acabo de devolver el desayuno, sin sangre, y ya estoy mejor'],
    ],
  }),
  ...pairsOf('testicular-torsion', 'emergency', {
    finding: [
      [
        'a mi hijo de 13 le duele mucho un huevo desde hace una hora y vomita',
        'a mi hijo de 13 le gusta mucho el huevo frito',
      ],
    ],
  }),
  ...pairsOf('adrenal-crisis', 'emergency', {
    finding: [
      [
        'tengo Addison y llevo horas vomitando, me estoy desmayando',
        'tengo Addison y necesito receta de hidrocortisona',
      ],
    ],
  }),
  ...pairsOf('sickle-crisis', 'emergency', {
    finding: [
      ['mi hijo tiene anemia falciforme y está con fiebre de 39', 'mi hijo tiene anemia falciforme, ¿puede nadar?'],
    ],
  }),
  ...pairsOf('pre-eclampsia', 'emergency', {
    finding: [
      [
        '32 semanas de embarazo, la presión en 170 y dolor en la boca del estómago',
        '32 semanas de embarazo, la presión normal y todo bien',
      ],
    ],
  }),
  ...pairsOf('postpartum-haemorrhage', 'emergency', {
    finding: [
      ['parí hace tres días y empapo una toalla cada media hora', 'parí hace tres días y el bebé duerme mucho'],
    ],
  }),
  ...pairsOf('acute-glaucoma', 'emergency', {
    finding: [
      [
        'dolor tremendo en el ojo derecho, veo halos en las luces y estoy vomitando',
        'el ojo derecho me lagrimea con el viento',
      ],
    ],
  }),
  ...pairsOf('pneumonia', 'emergency', {
    finding: [
      [
        'mi abuelo de 82 tiene tos con flema oscura, fiebre de 39 y está confundido y respira muy rápido',
        'mi abuelo de 82 tiene tos con flema clara, sin fiebre, está despierto y respira como siempre',
      ],
    ],
  }),
  ...pairsOf('sepsis-pregnant-postpartum', 'emergency', {
    time: [
      [
        'di a luz hace seis días, tengo fiebre de 39 con escalofríos y me duele mucho abajo en el vientre',
        'di a luz hace seis años, tuve fiebre de 39 con escalofríos y me curé; quiero saber qué vitaminas tomar',
      ],
    ],
  }),
  ...pairsOf('fall-long-lie', 'emergency', {
    assertion: [
      [
        'mi abuela de 86 se cayó anoche y sigue en el piso, no puede levantarse',
        'mi abuela de 86 no se cayó, anoche durmió bien y se levantó sola, quiere una vacuna',
      ],
    ],
  }),
  ...pairsOf('copd', 'emergency', {
    finding: [
      [
        'mi papá tiene EPOC y no puede ni hablar de lo ahogado que está, los labios morados',
        'mi papá tiene EPOC y respira como siempre, quiere saber cómo limpiar el inhalador',
      ],
    ],
  }),
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    finding: [
      [
        'estoy de 32 semanas y se me rompió la bolsa',
        'estoy de 32 semanas, no se me rompió la bolsa y el bebé se mueve bien',
      ],
    ],
  }),
  ...pairsOf('dehydration', 'emergency', {
    finding: [
      [
        'mi bebé de 7 meses con diarrea y vómitos, la mollera hundida y no ha mojado el pañal en todo el día',
        'mi bebé de 7 meses ya sin diarrea, moja bien los pañales y juega',
      ],
    ],
  }),
  ...pairsOf('diabetic-foot', 'emergency', {
    finding: [
      [
        'soy diabético y el dedo gordo del pie se me puso negro y apesta',
        'soy diabético y me compré zapatos negros, los pies los tengo bien',
      ],
    ],
  }),
]
