import { stem } from '../../core/text.ts'
import { CRISIS_KINDS } from './crisis-kinds.ts'

/**
 * Kinds of everyday words, by what they tell of in a message about health. They were written by hand from how people speak,
 * not from cases: a word that no case ever used weighs through its kinds. A word may be of several kinds; other forms of it
 * are found by their stem, and words stand here as the tokeniser leaves them (no apostrophes, "mum" for "mom").
 */
const LIST = `
# self
i im ive ill id me my myself mine
# other
he she him her hes shes his hers himself herself they theyre them their husband hubby wife partner missus boyfriend
girlfriend bf gf fiance mum dad mother father mama papa mommy momma ma pa nan nana nanna nanny gran granny grandma
grandmother grandad grandpa granddad grandfather gramps aunt auntie aunty uncle brother bro sister sis cousin nephew
niece friend mate pal flatmate roommate housemate neighbour neighbor colleague coworker workmate boss stranger
resident patient client tenant lodger lady gentleman bloke guy woman man lad lass inlaw stepdad stepmum fatherinlaw
fil mil oldman somebody someone
# child
baby babe bub bubba bairn wean infant newborn neonate toddler child children kid kiddo kiddie son daughter boy girl
lo ds dd dgs dgd preemie premie twin twins tot littlun youngster grandson granddaughter grandchild grandbaby
schoolboy schoolgirl pupil preschooler nipper munchkin
# infant
baby newborn neonate infant bub feed breastfed bottle formula latch nappy diaper fontanelle crib cot pram moses
bassinet weaning teething
# fall
collapse faint keel slump crumple topple buckle flop fold swoon blackout black pass dropped drop drops down went
fell keeled sagged sank crashed slid slide folded heap deck
# asleep
unresponsive unconscious respond response rouse rousable wake waking awake awaken waken lifeless limp floppy ragdoll
listless stare staring stared glaze glassy glazed vacant blank gone lights snore snoring gurgle gurgling asleep
sleepy drowsy lethargic sleeping drift drifting doze dozy coma comatose answer answering react reacting recognise
recognize reach shake flat dead lolling loll droopy
# colour
blue grey gray ashen purple mauve violet mottled mottle mottling blotchy blotch marbled marble marbling pallid pale
white chalk chalky sheet putty waxy wax dusky lilac lavender bluish greyish ghost milk cyanosed plum slate
discoloured discolored ash ashy waxen puce
# yellow
yellow jaundice jaundiced orange amber mustard custard tan
# sweat
clammy sweat sweating sweats sweaty drench drenched perspire perspiring dripping beads cold shiver shivering shivery
shake shaking shaky rigor rigors tremble trembling tremor quiver teeth chatter chattering soaking
# breath
breathe breath breathing breathless breathlessness breaths gasp gasping gulp gulping air wheeze wheezing wheezy pant
panting puffed puffing puff huffing rasp rasping rattle rattling rattly bubbling suffocate suffocating smother
smothering choke choking drown drowning winded wind lungs lung inhale exhale oxygen sats stridor croup barking
whooping sucking heaving grunting nostrils puffer inhaler nebuliser nebulizer ventolin
# chest
chest heart breastbone sternum ribs ribcage rib pulse heartbeat ticker palpitation palpitations flutter fluttering
pounding racing thumping galloping beats beat
# grip
crush crushing squeeze squeezing tight tightness tighten band vice vise press pressing pressure weight heavy
heaviness elephant brick bricks strap clamp clamped grip gripping sitting belt
# severe
agony agonising agonizing excruciating unbearable horrific horrendous terrible awful unreal intense severe worst
savage brutal insane murder writhing writhe doubled double howl howling scream screaming screech screeching shriek
shrieking roll rolling bent unbelievable beyond ripping rip tearing tear searing stab stabbing knife hell killing
torture mad crazy worse
# pain
pain painful hurt hurting ache aching achy sore soreness throb throbbing cramp cramps cramping sting stinging tender
discomfort spasm gripes colic twinge stitch smart burning burn
# mild
bit abit slight slightly mild mildly little minor niggle niggling niggly twinge dull achy occasional occasionally
sometimes small tiny touch odd nowandthen annoying nuisance tad faintly barely hardly light lightly somewhat bother
bothering
# sudden
sudden suddenly instant instantly instantaneous bang snap pop popped minute minutes second seconds min mins moment
abruptly immediately straight outta nowhere bolt thunderclap lightning burst bursting exploded explode clap split
# now
now today tonight morning afternoon evening hour hours just still currently present since tonite tdy lunch lunchtime
breakfast dinner teatime
# long
year years month months always chronic usual usually week weeks ongoing lifelong longstanding forever ages decade
decades summer winter spring autumn regularly routine routinely yearly annually every monthly weekly constantly
persistent
# past
ago last previously history before used childhood teenager once had past earlier young younger former historic back
# better
better improve improved improving settle settled settling fine ok okay okey alright normal normally eating playing
drinking happy happily recover recovered healed healing heal manage managing managed clear cleared gone eased easing
ease stable steady same controlled resolved well healthy fit wearingoff faded fading subsided disappeared laughing
smiling cheerful chatty comfortable relieved settles went goes
# worse
worse worsening worsen worst spread spreading spreads faster deeper bigger climbing constant relentless nonstop
unstoppable increasing increase growing rising escalating deteriorating deteriorate rapidly quickly fast hourly
creeping
# ask
what how should would could is does do why when which where who wonder wondering wondered advice advise explain
recommend recommended suggest suggestion query question ask asking curious possible normal safe best mean means
difference understand tell information info
# errand
appointment appt refill prescription repeat book booking booked letter form certificate result results referral
referred insurance cancel reschedule portal email phone number note fit claim pharmacy chemist script renew renewal
paperwork slot receptionist surgery practice registration register copy records invoice bill billing fee cost copay
deductible online website app login password account address update test tests screening checkup physical review
annual followup vaccine vaccination jab smear immunisation immunization booster travel fly flying holiday work
employer school sicknote
# leisure
gardening garden walk walking walked football gym yoga run running ran jog jogging cycling swim swimming hike hiking
golf tennis dancing dance weekend party wedding pub cinema film movie tv television book novel story essay lesson
lecture quiz documentary podcast news paper article canal park beach seaside picnic camping shopping cooking baking
knitting painting reading music
# blood
blood bloody bleed bleeding bled bleeds haemorrhage hemorrhage clot clots red crimson scarlet maroon gore claret
# flow
gush gushing pour pouring pours pump pumping pumps spurt spurting squirt squirting jet stream streaming flood
flooding flooded soak soaked soaking soaks puddle pool pooling pads pad towel towels bucket buckets cupful cup
mugful litre litres pint pints everywhere dripping trickle trickling run running fountain tap leaking leak whoosh
splash sprayed drench
# speech
speech slur slurred slurring slurry words word speak speaking spoke talk talking talks gibberish garble garbled
nonsense mumble mumbling rambling jumbled tonguetied sentence sentences sense mute drunk voice say saying name
# face
face mouth lip lips cheek jaw tongue smile droop drooping drooped droopy lopsided dribble dribbling drool drooling
eyelid lid nose chin
# limb
arm arms leg legs foot feet hand hands finger fingers toe toes calf calves ankle knee knees wrist shoulder elbow hip
thigh shin limb limbs thumb heel sole
# weak
weak weakness numb numbness dead heavy paralysed paralyzed paralysis useless jelly lifeless dragging drag drags
dropping clumsy tingling tingle pins needles wobbly lead rubber lame limping stumble stumbling stagger staggering
unsteady numbing collapse cotton wool sponge
# muddled
confused confusion muddled muddle disoriented disorientated delirious delirium rambling seeing hallucinating
hallucinate nonsense recognise knows know strange weird odd funny vague spaced zombie lost wandering remember memory
forgetting forget forgot altered baffled daft
# fit
seizure seizures fit fits fitting convulse convulsing convulsion jerk jerking jerks jerked twitch twitching twitchy
rolled rolling foam foaming froth frothing frothy stiff stiffen stiffened stiffening rigid shook shakes thrashing
epileptic epilepsy spasms jig jolt jolting
# sight
vision sight see seeing saw blind blindness blur blurred blurry curtain shadow shade floaters floater flashes
flashing double halo halos zigzag dark dim veil haze hazy
# eye
eye eyes eyeball pupil pupils eyelid eyelids cornea goggles
# head
head headache migraine skull temple temples forehead brain scalp heads
# neck
neck nape throat spine back spinal vertebra backbone tailbone
# belly
belly tummy stomach abdomen abdominal tum gut guts groin midriff insides side flank navel bellybutton
# vomit
vomit vomiting vomited vomits puke puking puked throw threw throwing retch retching sick sicked barf heave heaving
boak boaking spew spewing chuck chucked nausea nauseous queasy
# bowel
poo poos pooed poop stool stools diarrhoea diarrhea bowel bowels toilet loo motion motions bum rectum anus
constipation constipated gas fart piles haemorrhoids hemorrhoids runs squits trots bog
# fluid
black tar tarry coffee grounds granules treacle bile bilious green jelly redcurrant currant pink brown dark cola
froth foamy pus foul smelly stinking soup
# urine
pee peed peeing wee weed weeing urine urinate bladder kidney kidneys waterworks catheter pass passing water nappies
dry cystitis uti
# fever
fever fevers feverish temp temperature hot burning chills pyrexia thermometer boiling sweats heat
# rash
rash rashes spot spots blister blisters skin peel peeling hives welts itch itchy itching bruise bruises bruising
dots pinprick glass red redness blotches lump lumps bump
# swell
swell swelling swollen swelled puff puffy puffed bulge bulging balloon ballooned ballooning bloat bloated enlarged
bigger huge tight thick engorged
# throat
throat tongue lips lip swallow swallowing drool drooling hoarse voice gag gagging gurgle tonsil tonsils uvula
windpipe gullet saliva spit spitting dribbling muffled
# allergy
peanut peanuts nut nuts prawn prawns shellfish shrimp wasp bee sting stung epipen allergy allergic allergen hornet
sesame cashew kiwi anaphylaxis antihistamine latex penicillin amoxicillin
# swallow
swallow swallowed swallows drank drink sip sipped ate eaten chewed gulped licked inhaled sniffed munched
# object
coin battery batteries magnet magnets button bead beads lego grape toy toys marble marbles disc pin screw bone sweet
lozenge lollipop hotdog popcorn
# poison
bleach antifreeze chemical chemicals detergent cleaner caustic acid disinfectant pesticide weedkiller petrol
paraffin paracetamol tylenol panadol overdose overdosed poison poisoned poisoning berries mushrooms mushroom fumes
fume smoke gas monoxide exhaust pods capsule capsules liquitab dishwasher varnish remover thinner pellets turps lye
drain drains
# pills
tablet tablets pill pills took taken taking dose doses medicine medication meds packet packets box boxes bottle
strip double extra handful insulin patches patch morphine
# street
heroin cocaine coke crack ketamine mdma ecstasy molly fentanyl opioid methadone speed meth amphetamine spice weed
cannabis joint acid lsd xanax benzo benzos valium snort snorted injected needle foil ghb gear dope naloxone narcan
# alcohol
alcohol vodka whisky whiskey gin beer wine cider drunk boozing booze bottle drinker detox withdrawal rattling sober
pint pints
# thinner
warfarin apixaban rivaroxaban edoxaban dabigatran eliquis xarelto thinner thinners anticoagulant heparin clopidogrel
inr clexane coumadin dalteparin
# drug
insulin steroid steroids prednisolone hydrocortisone chemo chemotherapy methotrexate lithium digoxin clozapine
carbimazole tacrolimus azathioprine immunosuppressed immunosuppressant immunosuppressants ramipril lisinopril
linezolid dapagliflozin empagliflozin gliclazide biologic rituximab ciclosporin mycophenolate
# risk
diabetic diabetes cancer tumour tumor leukaemia leukemia lymphoma myeloma metastases mets copd emphysema asthma
asthmatic hiv sickle haemophilia hemophilia dialysis spleen asplenia splenectomy pacemaker stent bypass aneurysm
transplant cirrhosis addisons shunt epilepsy afib angina heartfailure hypertension hypertensive neutropenic
palliative premature
# blow
fell fall falls fallen crash crashed accident hit hits knocked knock stabbed stab shot cut cuts sliced slice gashed
gash ladder stairs roof bike car motorbike motorcycle van lorry truck bus horse tractor kicked crushed trapped
runover landed hurtled dived diving banged bang bumped impaled pierced severed chopped amputated saw grinder drill
machine mower blade glass wire rammed thrown threw spear speared mincer chainsaw scaffold goring
# wound
wound wounds gash bone open deep stitches flesh fracture fractured broken broke break crack cracked snapped deformed
dislocated bent angle crunch crunched torn nail
# burn
burn burns burnt burned scald scalded scalding flames flame fire boiling kettle oven electric electrocuted shock
mains socket steam oil bbq barbecue bonfire firework fireworks singed charred
# bite
bite bites bit bitten dog cat snake adder viper cobra krait spider bat monkey rat scratch scratched fox jellyfish
scorpion tick widow squirrel
# weather
heat heatwave sun sunstroke sauna cold freezing freeze frozen snow ice lake river sea pool drowned drowning water
hypothermia outside overnight
# bump
pregnant pregnancy bump waters labour labor contractions contraction birth placenta cord midwife kicks kicking kick
trimester weeks wks expecting due edd fetus foetus womb membranes antenatal ivf preeclampsia braxton hyperemesis
crowning pushing push
# born
postpartum postnatal delivered delivery caesarean csection section gave born birth breastfeeding breast mastitis
stitches lochia
# womb
period periods vagina vaginal spotting miscarriage miscarried ectopic coil iud ovary ovaries cervix womb pelvic
pelvis discharge pill contraception tampon fanny downstairs
# groin
testicle testicles ball balls bollock nut scrotum penis erection erect willy prostate foreskin nads
# cannot
cant wont couldnt unable doesnt didnt isnt not never no nothing stopped stop without wasnt hasnt havent neither nor
cannot barely hardly refuses refusing refuse lost
# die
die dies dying died dead death kill killed killing end ending suicide suicidal corpse grave funeral heaven afterlife
perish goodbye farewell
# despair
pointless worthless hopeless burden alone trapped numb empty nothing hate hated hurt harm escape tired unbearable
cant anymore disappear vanish sleep forever peace over nobody without useless failure guilt guilty ashamed shame
despair
# means
rope noose bridge cliff roof ledge platform train tracks railway blade razor blades knife gun shotgun rifle pistol
ammunition stash stashed stockpile saved hosepipe belt ligature viaduct motorway petrol charcoal note will letter
letters passwords affairs tidy
# threat
punch punched strangle strangled choke choked throttled throttle threaten threatened threatens threat raped rape
assault assaulted attack attacked beaten beat beats hit hits hitting slapped kicked pinned forced locked hiding hide
escape escaped stalking following followed ex violent violence abuse abused controlling afraid scared touched
touching molested groomed trafficked passport cornered
# mind
voice voices watching watched spying cameras camera microchip chip implanted god devil demon demons messages chosen
special mission followed poisoned plot neighbours tv radio mind thoughts thought inserted psychotic psychosis
bipolar schizophrenia schizophrenic manic mania high paranoid possessed reincarnated
# unsafe
aggressive agitated agitation wild raging smashing shouting threatening naked traffic wandering undressing fighting
hitting violent uncontrollable
# help
help ambulance emergency urgent urgently please quick quickly hurry sos 999 911 112 paramedic paramedics cpr resus
scared frightened terrified panicking panic desperate worried frantic
# doom
doom dying goner finished wrong badly proper poorly serious seriously grave fading slipping going worried
# thing
stuck lodged choking jammed wedged blocked trapped inserted inside
# place
floor bathroom toilet kitchen bed sofa couch pavement street carpet bath bedroom chair armchair hall hallway landing
car shed cellar bus supermarket
# ward
hospital ward icu discharged discharge operation surgery op surgeon anaesthetic procedure admitted admission drip
biopsy keyhole transplant stent camera line picc port tube peg trachy stoma shunt
# travel
malaria africa ghana nigeria kenya uganda congo india pakistan bangladesh thailand amazon flight flew plane tropical
jungle safari abroad dengue typhoid
# cold
cold sniffle sniffles sniffly runny snot snotty sneeze sneezing hayfever pollen blocked stuffy bunged sinus catarrh
phlegm tickle tickly congested congestion cough coughing bug
# gut
indigestion reflux heartburn gaviscon rennie curry spicy windy trapped bloated bloating acid antacid omeprazole ibs
beans
# skin
acne eczema dandruff wart warts verruca mole freckle psoriasis dry flaky pimple pimples zit spot boil cradle cap
ringworm athletes fungus fungal cracked moisturiser moisturizer cream lotion ointment nits lice hair nail nails
dermatitis sunburn chapped
# muscle
stiff stiffness sprain sprained twisted strain strained pulled muscle muscles physio physiotherapy posture desk
tenniselbow crick knot sciatica arthritis
# habits
diet weight vitamin vitamins iron exercise sleep sleeping insomnia stress stressed tired tiredness smoking vape
vaping quit stretch stretches glasses contact lenses hearing wax dentist tooth teeth braces tattoo piercing
menopause hrt
# graze
scratch scratched graze grazed paper splinter plaster bandage scab stubbed blister bumped nipped grass knee
# lively
playing eating drinking laughing smiling happy running bouncing usual school nursery
# number
one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy eighty
ninety hundred couple few several
# polite
hi hello hey thanks thank please sorry cheers dear doctor doc sir madam regards hope morning evening
# glad
lovely nice great glad grateful quiet calm relaxed enjoying enjoy pleased fun sunny warm
# frail
elderly old frail aged 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 seventies eighties nineties
pensioner dementia alzheimers parkinsons carer
`

/** Names of the kinds; elsewhere a kind is its place in this list. */
export const kindNames: readonly string[] = [LIST, CRISIS_KINDS].flatMap((list) =>
  [...list.matchAll(/^# (.+)$/gm)].map(([, name]) => name!),
)
/** The kinds from this place on are those of crises. */
export const FIRST_OF_CRISIS = [...LIST.matchAll(/^# /gm)].length

let byForm: ReadonlyMap<string, readonly number[]> | null = null

/** The kinds of each form of a word, read from the list when the first word is looked up. */
function readForms(): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>()
  let kind = -1
  for (const line of `${LIST.trim()}\n${CRISIS_KINDS.trim()}`.split('\n')) {
    if (line.startsWith('# ')) {
      kind++
      continue
    }
    for (const word of line.split(' '))
      for (const form of new Set([word, stem(word)])) {
        const known = forms.get(form)
        if (!known) forms.set(form, [kind])
        else if (!known.includes(kind)) known.push(kind)
      }
  }
  return forms
}

const NONE: readonly number[] = []

/** The kinds of a word, by the word as it stands or by its stem. */
export function kindsOfWord(word: string): readonly number[] {
  byForm ??= readForms()
  return byForm.get(word) ?? byForm.get(stem(word)) ?? NONE
}
