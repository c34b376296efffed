import { GIVEN } from './given-names.ts'
import { CITY_STARTS, FACILITY_STARTS } from './places.ts'

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** Lower-case words that can begin an identifier. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...GIVEN,
  ...[...CITY_STARTS].filter((word) => word !== 'the'),
  ...FACILITY_STARTS,
  ...words(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
calle avda avenida av plaza paseo ronda camino carretera rue via viale piazza rua ul ulica strada boulevard bulevar pasaje travesia chemin allee hospital clinica www http https ftp
box apt apartment suite unit corner st saint o mc mac de van von al el bin ben la`),
])

/** Words after which the next three tokens are looked at, also in lower case. */
export const CUES: ReadonlySet<string> = new Set(
  words(`name named names surname firstname lastname nombre apellido apellidos nom prenom called llamo llama appelle mr mrs ms miss mx dr doctor prof professor nurse sister sr sra srta don dona mme monsieur madame herr frau rev father capt
mate bestie hubby sis bro nan gran grandad manager landlord housemate flatmate sponsor toddler bf gf wife husband son daughter brother sister mother father mom mum dad uncle aunt cousin nephew niece grandma grandpa grandmother grandfather friend neighbor neighbour partner fiance fiancee girlfriend boyfriend boss colleague carer caregiver therapist counselor counsellor baby twin kid roommate esposa esposo marido mujer hijo hija hermano hermana madre padre
girl boy child trabaja trabajo travaille
work works worked working employed employer retired
sgt drs lt practitioner physio physiotherapist pharmacist pastor imam rabbi midwife officer constable matron paramedic receptionist alhaji hajia chief
by aunt auntie chart kin patient pt client signed sincerely regards attn
mrn id ssn record chart account policy member plan license licence plate vin serial device passport acct claim case ref reference pin badge code username user login handle password imei npi dea nhs nhc nass dni nie cp
live lives living lived reside resides residing address town city village domicilio localidad direccion adresse
doctors `),
)
