import { either, joined, type RedFlags } from '../../pack.ts'
import { crisisOf } from '../crisis.ts'

const composed = crisisOf({
  drop: 'bangunan|jambatan|balkoni|bumbung|landasan|tingkat|flat|tingkap|rel|lrt|rooftop|atap|kondo|gedung|jembatan',
  leap: 'terjun|lompat|loncat',
  will: 'nak|nk|mau|mahu|akan|hendak|ingin|pengen|rasa',
  stand: 'kat|atas|tepi|berdiri|dkt|dekat|duduk|di',
  enough: 'penat|letih|surrender|xtahan',
  blade: 'pisau|parang|pedang|pistol|senapang|kapak|silet|golok',
  threat: 'ugut|ugutan|ancam|mengancam|mengugut|acu|diugut|diancam',
  near: 'suami|laki|husband|hubby|bf|pakwe|ex|ayah|bapa|bapak|abang|pacar|anak|boyfriend|bekas',
  have: 'beli|simpan|ada',
  life: 'hidup',
  over: 'bermakna|makna|guna|habis|berguna',
  end: 'tamatkan|habiskan|akhiri|tamat',
  doIt: 'nak|nk|mau buat|guna|pakai',
})

/** The words of Malay of which crises are composed, and thoughts of death that are told in others. */
export const crisis: RedFlags = joined(composed, {
  'suicidal-thoughts': [...either('penat|letih|bosan|capek|jemu ~1 hidup', 3, 'mati')],
})
