import { type MinimalPair, pairsOf } from '../pair.ts'

/** French pairs, written from the medicine and before the words they asked for were there. No native clinician has reviewed them. */
export const frPairs: readonly MinimalPair[] = [
  ...pairsOf('acute-coronary-syndrome', 'emergency', {
    assertion: [
      [
        "ça me serre fort dans la poitrine et j'ai la mâchoire qui tire",
        "ça ne me serre pas dans la poitrine, j'ai juste une carie à la mâchoire",
      ],
    ],
  }),
  ...pairsOf('pulmonary-embolism', 'emergency', {
    time: [
      [
        "depuis ce matin je suis essoufflée d'un coup et ça fait mal quand j'inspire, j'ai accouché il y a 10 jours",
        "en 2017 j'ai eu une embolie pulmonaire après mon accouchement, aujourd'hui je cours",
      ],
    ],
  }),
  ...pairsOf('acute-heart-failure', 'emergency', {
    finding: [
      [
        'insuffisant cardiaque, je crache de la mousse rose et je suis très essoufflé',
        'insuffisant cardiaque, je voudrais savoir combien de sel je peux manger',
      ],
    ],
  }),
  ...pairsOf('acute-limb-ischaemia', 'emergency', {
    assertion: [
      [
        'mon pied est devenu glacé et tout blanc et il me fait très mal',
        "mon pied n'est ni froid ni blanc, j'ai juste une ampoule de chaussure",
      ],
    ],
  }),
  ...pairsOf('meningitis-encephalitis', 'emergency', {
    assertion: [
      [
        "40 de fièvre, la nuque bloquée et il crie dès qu'on allume",
        'pas de fièvre, la nuque un peu raide après le sport',
      ],
    ],
  }),
  ...pairsOf('head-injury', 'emergency', {
    finding: [
      [
        'il est tombé du toboggan sur la tête et depuis il vomit et dort tout le temps',
        'il est tombé du toboggan sur les fesses et il rit',
      ],
    ],
  }),
  ...pairsOf('spinal-injury', 'emergency', {
    finding: [
      ['accident de moto, il ne sent plus ses jambes', "accident de moto l'an dernier, il cherche un nouveau casque"],
    ],
  }),
  ...pairsOf('cord-compression', 'emergency', {
    finding: [
      [
        "j'ai un cancer du sein et mes jambes ne me portent plus depuis hier",
        "j'ai eu un cancer du sein, mes jambes vont bien, puis-je courir",
      ],
    ],
  }),
  ...pairsOf('sepsis-child', 'emergency', {
    finding: [
      ['ma fille de 3 ans a 40, elle est toute molle et marbrée', 'ma fille de 3 ans a 38, elle joue et boit bien'],
    ],
  }),
  ...pairsOf('neutropenic-fever', 'emergency', {
    assertion: [
      ["sous chimio, je grelotte et j'ai 38,6", "sous chimio, aucune fièvre, pas de frissons, juste moins d'appétit"],
    ],
  }),
  ...pairsOf('fever-under-3m', 'emergency', {
    finding: [['mon bébé de 7 semaines est à 38,3', 'mon bébé de 7 semaines a des croûtes de lait']],
  }),
  ...pairsOf('orbital-cellulitis', 'emergency', {
    finding: [
      [
        "fièvre et la paupière de mon fils est tellement gonflée que l'œil est fermé et ressort",
        'mon fils a un petit orgelet sur la paupière',
      ],
    ],
  }),
  ...pairsOf('asthma', 'emergency', {
    finding: [
      [
        'asthmatique, la ventoline ne fait plus rien et ses lèvres sont bleues',
        'asthmatique, je voudrais renouveler la ventoline',
      ],
    ],
  }),
  ...pairsOf('bronchiolitis-apnoea', 'emergency', {
    finding: [
      [
        'mon nourrisson de 2 mois tousse, il fait des pauses de respiration et devient bleu',
        'mon nourrisson de 2 mois éternue, il tète bien',
      ],
    ],
  }),
  ...pairsOf('harm-to-others', 'emergency', {
    assertion: [
      [
        "je vais tuer mon voisin ce soir, j'ai pris un couteau",
        "je ne vais tuer personne, mon voisin m'énerve avec sa musique",
      ],
    ],
  }),
  ...pairsOf('domestic-abuse', 'emergency', {
    finding: [
      [
        "mon mari m'a serré la gorge et il a un couteau, je suis cachée dans la salle de bain",
        'mon mari ronfle et ça me réveille',
      ],
    ],
  }),
  ...pairsOf('poisoning', 'emergency', {
    finding: [['mon fils a croqué une capsule de lessive', 'mon fils a croqué une carotte']],
  }),
  ...pairsOf('burns', 'emergency', {
    finding: [
      [
        'mon bébé a renversé le café bouillant sur son torse, la peau part',
        'mon bébé a renversé le café froid sur la table',
      ],
    ],
  }),
  ...pairsOf('chemical-eye', 'emergency', {
    finding: [["du ciment a giclé dans l'œil de mon mari", 'du ciment a giclé sur les bottes de mon mari']],
  }),
  ...pairsOf('upper-gi-bleed', 'emergency', {
    finding: [['je rends du sang et mes selles sont noires', 'mes selles sont vertes depuis les épinards']],
  }),
  ...pairsOf('diabetic-ketoacidosis', 'emergency', {
    finding: [
      [
        "diabétique type 1, je vomis et mon haleine sent l'acétone",
        'diabétique type 1, je cherche des recettes de desserts',
      ],
    ],
  }),
  ...pairsOf('adrenal-crisis', 'emergency', {
    finding: [
      [
        "maladie d'Addison, je vomis tout et je suis confuse",
        "maladie d'Addison, je pars en vacances, quelle carte prendre",
      ],
    ],
  }),
  ...pairsOf('sickle-crisis', 'emergency', {
    finding: [
      [
        'drépanocytaire, crise avec douleurs atroces dans les jambes',
        'drépanocytaire, je voudrais un certificat de sport',
      ],
    ],
  }),
  ...pairsOf('antepartum-bleeding', 'emergency', {
    finding: [
      ['à 30 semaines de grossesse je perds du sang rouge', "à 30 semaines de grossesse j'ai des envies de fraises"],
    ],
  }),
  ...pairsOf('postpartum-haemorrhage', 'emergency', {
    finding: [
      [
        "accouchée depuis une semaine, je perds de gros caillots et j'ai la tête qui tourne",
        'accouchée depuis une semaine, je saigne de moins en moins',
      ],
    ],
  }),
  ...pairsOf('acute-glaucoma', 'emergency', {
    finding: [
      ["douleur atroce à l'œil, il est rouge, je vois des halos et je vomis", "l'œil me pique un peu avec le pollen"],
    ],
  }),
  ...pairsOf('copd', 'emergency', {
    assertion: [
      [
        "j'ai une BPCO, je suis tellement essoufflé que je ne peux plus parler et mes lèvres sont bleues",
        "j'ai une BPCO, je ne suis pas plus essoufflé que d'habitude, comment nettoyer l'inhalateur",
      ],
    ],
  }),
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    time: [
      [
        'je suis enceinte de 30 semaines et je viens de perdre les eaux',
        "j'ai perdu les eaux à 30 semaines pour mon premier, il a huit ans. Je cherche une crème pour les mains",
      ],
    ],
  }),
  ...pairsOf('fall-long-lie', 'emergency', {
    person: [
      [
        'ma mère de 88 ans est tombée hier soir, elle est restée par terre toute la nuit',
        'ma mère de 88 ans est restée au lit toute la nuit, bien dormi, elle demande un vaccin',
      ],
    ],
  }),
  ...pairsOf('pneumonia', 'emergency', {
    finding: [
      [
        'mon père de 80 ans tousse gras, il a 39,5, il est essoufflé au repos et il délire',
        'mon père de 80 ans tousse un peu, pas de fièvre, il respire bien et fait ses mots croisés',
      ],
    ],
  }),
  ...pairsOf('sepsis-pregnant-postpartum', 'emergency', {
    finding: [
      [
        "j'ai accouché il y a cinq jours, 39,4 de fièvre, des frissons et des pertes qui sentent très mauvais",
        "j'ai accouché il y a cinq jours, pas de fièvre, pas de frissons, tout va bien, quand reprendre le sport",
      ],
    ],
  }),
  ...pairsOf('dehydration', 'emergency', {
    finding: [
      [
        'mon bébé de 6 mois a la gastro, il vomit tout, aucune couche mouillée depuis ce matin et il est tout mou',
        'mon bébé de 6 mois a vomi une fois, des couches bien mouillées, il rit',
      ],
    ],
  }),
]
