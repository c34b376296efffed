import { type MinimalPair, pairsOf } from '../pair.ts'

/** Malay pairs, written from the medicine and before the words they asked for were there. No native clinician has reviewed them. */
export const msPairs: readonly MinimalPair[] = [
  ...pairsOf('stroke-tia', 'emergency', {
    finding: [['tetiba mulut ayah senget dan cakap dia tak jelas', 'mulut ayah pecah tepi sebab cuaca kering']],
  }),
  ...pairsOf('aaa', 'emergency', {
    finding: [
      [
        'saya ada aneurisme perut, sekarang sakit belakang kuat dan nak pitam',
        'saya ada aneurisme perut, nak tanya bila scan seterusnya',
      ],
    ],
  }),
  ...pairsOf('arrhythmia-exertional-syncope', 'emergency', {
    time: [['anak saya pengsan masa main bola tadi', 'anak saya penat lepas main bola tadi, sekarang dah makan']],
  }),
  ...pairsOf('thunderclap-headache', 'emergency', {
    finding: [
      ['tiba2 kepala sakit macam kena tukul, paling teruk pernah rasa', 'kepala berat sikit sebab kurang tidur'],
    ],
  }),
  ...pairsOf('unresponsive', 'emergency', {
    assertion: [
      [
        'isteri saya rebah kat dapur, panggil banyak kali tak menyahut',
        'isteri saya duduk kat dapur, dia sedar dan menyahut',
      ],
    ],
  }),
  ...pairsOf('head-injury-anticoagulant', 'emergency', {
    assertion: [
      [
        'nenek makan warfarin, tadi jatuh kepala terhantuk lantai',
        'nenek makan warfarin, tak pernah jatuh, nak tanya pasal diet',
      ],
    ],
  }),
  ...pairsOf('cauda-equina', 'emergency', {
    finding: [
      ['sakit pinggang, punggung rasa kebas dan kencing keluar tanpa sedar', 'sakit pinggang sikit lepas angkat kotak'],
    ],
  }),
  ...pairsOf('sepsis-adult', 'emergency', {
    finding: [
      [
        'ayah demam menggigil, meracau dan kulit dia belang kebiruan',
        'ayah demam sikit semalam, hari ni dah makan nasi',
      ],
    ],
  }),
  ...pairsOf('non-blanching-rash', 'emergency', {
    assertion: [
      ['demam dan ada tompok ungu, tekan gelas pun tak hilang', 'takde demam, bintik merah sikit lepas kena nyamuk'],
    ],
  }),
  ...pairsOf('necrotising-infection', 'emergency', {
    finding: [['luka kat kaki merah merebak cepat, kulit dah hitam dan demam menggigil', 'luka kat kaki dah kering']],
  }),
  ...pairsOf('septic-joint', 'emergency', {
    finding: [['lutut anak bengkak merah, demam dan tak boleh gerak langsung', 'lutut anak calar sikit jatuh basikal']],
  }),
  ...pairsOf('choking', 'emergency', {
    assertion: [['adik tersedak rambutan, tak keluar suara langsung', 'adik makan rambutan, tak tersedak pun']],
  }),
  ...pairsOf('stridor-croup-epiglottitis', 'emergency', {
    finding: [
      [
        'anak bila tarik nafas ada bunyi kuat, air liur meleleh dan tak boleh telan',
        'anak berdengkur sikit masa tidur',
      ],
    ],
  }),
  ...pairsOf('self-harm-done', 'emergency', {
    finding: [['saya baru kelar pergelangan tangan, darah banyak', 'saya terhiris jari masa potong bawang']],
  }),
  ...pairsOf('psychosis', 'emergency', {
    finding: [['suara dalam kepala suruh saya bunuh anak', 'suara jiran kuat malam2']],
  }),
  ...pairsOf('child-abuse', 'emergency', {
    finding: [['ayah tiri pukul anak saya sampai kepala berdarah dan muntah', 'ayah tiri bawa anak saya main bola']],
  }),
  ...pairsOf('carbon-monoxide', 'emergency', {
    finding: [
      ['hidupkan generator dalam rumah, kami semua pening dan muntah', 'generator rosak, nak tanya siapa boleh baiki'],
    ],
  }),
  ...pairsOf('button-battery-magnet', 'emergency', {
    assertion: [['anak tertelan bateri jam', 'bateri jam anak habis, dia tak telan apa2']],
  }),
  ...pairsOf('major-bleeding', 'emergency', {
    finding: [['kena mesin rumput, kaki berdarah memancut tak berhenti', 'kena duri, jari berdarah setitik']],
  }),
  ...pairsOf('testicular-torsion', 'emergency', {
    time: [
      [
        'telur kiri anak lelaki saya tiba2 sakit gila sejak 2 jam, dia muntah',
        'telur dadar kiri anak lelaki saya dah siap, dia nak nasi',
      ],
    ],
  }),
  ...pairsOf('hypoglycaemia', 'emergency', {
    finding: [['gula mak 2.3, dia keliru dan berpeluh', 'gula mak 5.8, dia sihat']],
  }),
  ...pairsOf('bilious-vomiting-intussusception', 'emergency', {
    finding: [
      ['bayi saya 3 bulan muntah hijau dan lipat kaki menangis', 'bayi saya 3 bulan keluar susu sikit lepas sendawa'],
    ],
  }),
  ...pairsOf('pre-eclampsia', 'emergency', {
    finding: [
      ['mengandung 34 minggu, sakit kepala teruk dan nampak kelip2', 'mengandung 34 minggu, nak tanya beg hospital'],
    ],
  }),
  ...pairsOf('reduced-fetal-movement', 'emergency', {
    finding: [
      ['kandungan 36 minggu, baby senyap je hari ni tak menendang', 'kandungan 36 minggu, baby aktif menendang'],
    ],
  }),
  ...pairsOf('vision-loss', 'emergency', {
    finding: [['mata kanan saya mendadak tak nampak langsung', 'mata kanan saya berair bila tengok phone']],
  }),
  ...pairsOf('pneumonia', 'emergency', {
    finding: [
      [
        'ayah saya 79, batuk dengan kahak coklat, demam panas, sesak nafas teruk dan mula meracau',
        'ayah saya 79, batuk sikit, tak demam, tak sesak nafas, tengah baca surat khabar',
      ],
    ],
  }),
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    finding: [
      [
        'mengandung 31 minggu, air ketuban dah pecah tadi',
        'mengandung 31 minggu, baju dah basah tadi sebab hujan, baby aktif',
      ],
    ],
  }),
  ...pairsOf('diabetic-foot', 'emergency', {
    finding: [
      [
        'mak ada kencing manis, jari kaki dah jadi hitam dan berbau busuk',
        'mak ada kencing manis, kasut baru dia hitam dan ketat sikit, kaki elok',
      ],
    ],
  }),
  ...pairsOf('copd', 'emergency', {
    finding: [
      [
        'atuk ada COPD, sesak sangat sampai tak boleh cakap, bibir biru',
        'atuk ada COPD, nafas macam biasa, nak tahu cara cuci inhaler',
      ],
    ],
  }),
  ...pairsOf('sepsis-pregnant-postpartum', 'emergency', {
    finding: [
      [
        'saya bersalin lima hari lepas, demam 39, menggigil dan darah nifas berbau busuk',
        'saya bersalin lima hari lepas, tak demam, tak menggigil, bila boleh berurut',
      ],
    ],
  }),
  ...pairsOf('fall-long-lie', 'emergency', {
    finding: [
      [
        'nenek 83 tahun jatuh malam tadi, sampai pagi terbaring atas lantai, tak boleh bangun',
        'nenek 83 tahun tidur lena malam tadi, pagi ini berjalan ke pasar',
      ],
    ],
  }),
]
