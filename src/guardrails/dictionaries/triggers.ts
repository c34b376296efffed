import { GIVEN } from './given-names.ts'
import { CITY_NAMES, CITY_STARTS, FACILITIES, FACILITY_STARTS } from './places.ts'
import { NEVER_NAME } from './words.ts'

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const PLACE_STARTS: ReadonlySet<string> = new Set([...CITY_STARTS, ...FACILITY_STARTS])

/** Lower-case words that can begin an identifier. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...GIVEN,
  ...[...PLACE_STARTS].filter((word) => !NEVER_NAME.has(word)),
  ...words(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
calle avda avenida av plaza paseo ronda camino carretera rue via viale piazza rua ul ulica strada boulevard bulevar pasaje travesia chemin allee hospital clinica www http https ftp
box apt apartment suite unit corner st saint o mc mac van von bin ben north west mexico memorial`),
])

/** The first letters of the second words of places that begin with a word of every day: "la" gives "co", "ha", "pa". */
export const PLACE_SECONDS: ReadonlyMap<string, ReadonlySet<string>> = secondsOf([...CITY_NAMES, ...FACILITIES])

/** Titles, and articles of surnames, among the words that are no name: they begin one after a cue. */
export const BEFORE_SURNAME: ReadonlySet<string> = new Set(
  words('dr drs mr mrs ms miss mx prof sr sra srta dra mme mlle de del la los las al el da di do dos du le ter'),
)

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
doctors docteur docteure doctora doktor ismi esmam email mail correo matron consultant wifey kids tell told ask asked spoke speak spoken moved remind keyworker worker dil sil bil `),
)

function secondsOf(places: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>()
  for (const place of places) {
    const [first, second] = place.split(/[ .-]+/)
    if (second === undefined || !NEVER_NAME.has(first!)) continue
    const letters = out.get(first!) ?? new Set()
    out.set(first!, letters.add(second.slice(0, 2)))
  }
  return out
}
