import { lines } from './lines.ts'

/** Harmless messages with the words of crises in them: means, voices, farewells, blows, gods and ghosts of daily life. */
export const calmNearCrisis = lines(`
The dog's in kennels till Monday and we've turned the heating off, off to Spain, do I need jabs
I've got enough insulin in the fridge for two months, do pens go off
Dad oiled the garage door and now his shoulder aches
my mate messaged the group to say thanks for the lads weekend, we all have the runs
walked to the weir and got bitten by midges
We sat on the tracks at the model railway, kids loved it, now I've a splinter
tied the flex of the lamp up and pulled a muscle in my back
she bought razor blades for her legs and has a shaving rash
our son is in the shed with the mower all day and gets hay fever
every tablet in the house is out of date, how do I throw them away
the wife's beta blockers make her tired, could they be changed
the patio cleaner made my hands dry
I have made my will and feel better for it, can you witness a signature
blood test was in the bath of a clinic, anyway it stopped bleeding at once
told my therapist I'm fine today and meant it, can we space out the sessions
Thursday will do for my flu jab, thank you
it's my last shift tonight before maternity leave, I've written to HR about my blood pressure
I keep the blade of my safety razor too long and get spots
she took off her rings because her fingers swell in the heat
we farm, sold the herd last year, my knees thank me
the insurance pays for physio, could I have a letter
I stood on the chair to change a bulb and felt dizzy for a second, fine now
it's a countdown to the wedding and my skin is awful
bleach ruined my hair, scalp a bit itchy
our hotel is on the seventh floor and my ears popped in the lift
muesli in a bowl every morning, still constipated
my sister goes to sleep early and snores
the car hit the wall at walking pace in the car park, no one hurt, just shaken
after my daughter's graduation we'd like to discuss her acne
my daughter left school at lunch with a cold
my ex has my son at weekends and I worry about his asthma spacer
my new necklace gives me a rash round the neck
the lighter fluid smell gives me a headache when my husband does the barbecue
the baby kicked my bump all night, is that normal at 30 weeks
we're redoing the bathroom door and I got dust in my eye
bath water went in my ear and it's blocked
my stepdad says I should get my mole checked
I work from the cellar, no daylight, is vitamin D worth it
hammered all day at work, tennis elbow again
my son knocked out his baby tooth on the trampoline, it was wobbly
she caught her hand with scissors, a tiny nick, plaster on
dad has a nail gun and sore wrists
he reversed the car over my phone, stress headache
mum went down the steps slowly, her knees are bad
the phone cable is bad for my neck posture
I've stopped smoking cigarettes and the cravings are bad in the evening
The carer puts mum on the commode with such patience, could we have a raised seat
the night nurse at the home was lovely to dad
my passport photo needs a signature from a doctor
my little boy fell on the floor laughing and bit his tongue, stopped bleeding
we opened the window because the baby was warm, how warm should the room be
my wife had twins, they sleep like logs, when do we start vitamin drops
The midwives were brilliant on Friday, how long do stitches take
our vicar says Jesus heals but I'd like the cream as well
I've filled the bath with oats for his eczema, is that right
I hear a man snoring next door all night and can't sleep
the pipes bang at night and my tinnitus seems louder
My son plays a knight with a foam sword and bruised his shin
my lodger has a robot hoover and dust allergy
I go to the school tomorrow to give a talk on hearing aids, mine whistles
they release the exam results on Friday and I can't settle
my mother's tea is too hot, she scalded her tongue a bit
my husband sleeps with his mouth open
my brother is coming with his mates to the match, can I drink on antibiotics
dad sees the scan doctor tomorrow, what should he bring
my coach says rest the hamstring, do you agree
mum's boyfriend takes pictures of birds and got a tick bite
my teacher says I might need glasses
we're off to grandma's country on Sunday, which vaccines
they marry on Saturday and the bride has a cold sore
one aspirin a day since the stent, my ears ring a little
nan's oramorph ran out, can she have a repeat
the antifreeze leaked on my trousers, skin looks fine
I take iron tablets and my poo is dark, is that it
foxgloves grow in the garden, is it safe with a toddler about
dad's digoxin level was fine in March
zopiclone box is empty, can I have another week
he hit the side of the net and grazed his elbow
my friend's bath has mould and I cough when I stay
I have his name as a tattoo on my leg and it's a bit raised
the mirror steamed up and I felt faint in the shower, fine since
a fisherman's hook caught my thumb, it's out
the swing came down on his foot, small bruise, runs about
put the shopping bag over my arm and got a mark
police stopped me for a broken light and my heart raced, daft really
he has given his cat away because of his asthma
she's giving away her clothes since she lost weight, delighted with herself
the hymns made me cry at the funeral last week, is it normal to feel flat
I stopped my statin three weeks ago because of cramps, what now
not eating since midnight for the blood test, I'm 86, may I have water
please could my rabbit's hay be why I sneeze
the wood at the end of the lane has ticks, found one on my leg
going for a long swim on Sunday, is my ear infection clear for that
the gas man says the boiler is safe, my headaches went after the holiday
charcoal tablets for wind, do they interfere with my pill
the sat nav voice took us round the valley and I got car sick
my mum's been dead nine years and I still dream of her
I don't need the appointment any more, the rash has gone
last pint was in June, three months sober
just wanted you to know you were a good nurse, mum is home and happy
whats the point of two sprays when one works
the kids laughing downstairs set off my migraine
the lad in the next room plays drums, I need earplugs
my student failed her exam and is a bit down but cheering up
hubby's gone out in the dark for his run, he's got a bad knee
mum's in her eighties and keeps all her pills in a dosette
the line was cut off when my brother phoned, please ring us back about his results
He has dug the garden and his back has gone
he's put the child lock on, we're childproofing, is the calpol dose by weight
the crying stops when I carry him, is it colic
hot oil spat on my hand, a red dot, ran it under the tap
someone put chilli in my drink for a laugh and my mouth burned for a bit
my boss says I work tonight or lose the shift, I'm worn out
barefoot on the beach and stepped on a shell
they're kicking a ball against my door, noise is getting to me
he took the inhalers to school like you said
my girlfriend keeps my insulin in her bag when we travel, does it need to be cold
the film about the bomb kept me up
they gave my grandad a military funeral and I've been sad but sleeping
our choir voices were hoarse after the concert
I told God I'd give up crisps for Lent and my bloating has gone
the priest said my penance and I laughed, anyway the cough is still there
at bridge night my friends noticed my hand shakes a little
going to the bridge club on Tuesday, can I drink with these antibiotics
gun dog training made my ears ring for an hour
the baby is so heavy that carrying him kills my back
his eyesight has been going for years with cataracts, he gave up driving
I banged my funny bone and it tingled for a minute
the car engine would not start so I shall be late for my smear
the fabric burn on my palm from the gym rope is healing
my husband talks in his sleep and punches the pillow
we said goodbye to nan on Monday, a lovely service
can't stop thinking about the exam, sleep is rubbish
I'm ready to go home from the ward, who does the discharge letter
take the lot back to the pharmacy or bin them?
my daughter and her boyfriend argued, she's over it, needs the pill
I could do with someone to take the baby for an hour so I can nap
we put our names down for the nursery and my son screamed, is it normal separation stuff
my partner is away all week and I get lonely in the evenings but see friends
he threatened to sack me if I'm late again, can I have a fit note
my neighbour's music drives me mad, blood pressure was 138 over 80
my teenager says I ruin her life because I took the phone, spots are worse too
going to hang out with my cousins after the exam
I'll hang up my coat and take the weight off my bad hip
my girlfriend put a scarf round my neck as it was freezing, my throat is still scratchy
he takes his tablets if you hide them in jam, is that allowed
she will take all her medicine if the nurse sings
nobody will notice the scar till summer, which cream is best
nobody at work will notice until Thursday, I'm on leave with my cold
if she comes near my boy with her cold sore again I'll keep him home
bought a camera and will shoot the party at the office tomorrow, my wrist is sore from carrying it
the photographer will shoot everyone in the family on Sunday and I've a stye
my brother bought a rope for the boat and has a blister
got rope, tent and a penknife for scouts, any first aid kit tips
the last train on Sunday got us home late and I'm shattered
standing on the platform all day makes my ankles swell, I'm a guard
the railing at work is low and my back hurts from bending
on the roof with the tiles all day, sunburnt neck
the view from the bridge made me dizzy, I'm not good with heights
letter for the school please, she was sick on Friday
I left a note for the carer about mum's tablets
left a letter on the kitchen table for the nurse, did she find it
wrote letters to all my old patients when I retired, hand cramp now
he gave me his watch to repair and the strap brings me out in a rash
gave my son my old car and now I cycle, saddle sore
sold the car, paid off the mortgage and my blood pressure came down
said goodbye to my team, I start a new job, a bit nervous and not sleeping well
put my affairs in order before the knee operation, what can I eat the night before
the funeral plan people rang again, is stress making my hair fall out
finished my last tablet today, please send my repeat
counted my pills and there are 20 left, is that enough until the 12th
there's a strip of ten left, can I get them early before I fly
took one tablet with a whole bottle of water, feel bloated
I tipped my pills out and one rolled under the fridge
my insulin came in the post and it was warm, is it safe
I have loads of paracetamol at home, do they expire
mum's morphine patch fell off, she has a new one on, no pain
my wife asked which of her tablets makes her sleepy
which of my tablets is best taken at night
which painkiller works quickest for a period
what is the quickest way to the clinic from the station
my dad asks how much codeine he needs to get through his physio, he takes two
the dog ate a pill and the vet says he's fine, my hands shook though
I cut my arm on brambles, shallow scratches, had my tetanus
razor bumps on my thighs, which lotion
I cut the elbow out of my jumper because of the plaster cast
blade of the fan nicked my finger, plaster on
the knife slipped while peeling, tiny cut, all clean
burnt my thigh with my tea, it's pink, no blister
the iron touched my wrist, small red line
my son punched the wall in his sleep and his knuckle is pink
the toddler hit me in the nose with a toy and it bled for a minute
my girl kicked her brother at football, bruise on his shin
he squeezed my hand during labour and my knuckles ache, all well
the baby slapped my face and giggled, scratched my cheek, wants his nails cut
the cat scratched my neck, faint line
a ball hit my throat at cricket, fine ten minutes later
dad hit his thumb with the hammer, nail is black
my partner pushed me to book this appointment about my snoring
my husband says I kick him all night, restless legs?
the physio pushed on my back and it clicked
he grabbed my arm to stop me slipping on ice, tiny bruise
boss shouted at me in front of everyone and I want advice on stress
my ex and I share the kids, it's calm now, I just need my pill
the neighbours are noisy at night and my sleep is poor
my daughter hides in the wardrobe when we play, dust makes her sneeze
locked myself out and waited an hour in the cold, sniffles now
the police took a statement about the car crash, my neck was checked and fine
I'm afraid of the dentist, could I have something mild
scared of flying next week, any tips
our minister prays for my knee and I do the exercises
angel cake gives me heartburn
I'm a devil for chocolate and my skin shows it
the spirit level fell on my toe
hell of a week, I've a mouth ulcer
hearing aid whistles when my phone rings
satnav voice and radio at once gives me a headache
my mind tells me to get up and my legs say no, it's Monday tiredness
the baby's photos at three weeks show a little rash on the nose
my daughter sent me a picture of her arm, insect bite or eczema?
sent pictures of the mole through the app on Tuesday
I made my will during chemo and I'm clear now
I'm over it, the break up, sleeping better, can I stop the tablets slowly
never again will I eat oysters, but my stomach is settled
enough is enough with this verruca
no more pain since the injection, thank you all
I hate my nose and want surgery, who do I see
useless at swallowing big pills, is there a liquid
I'm a failure at diets, could I see a dietitian
tired of the cough, week three, getting better slowly
my teenage son is always alone in his room gaming, eats with us and laughs
alone with the twins all day and craving adult chat, health visitor was nice
burden of paperwork at work gives me tension headaches
what is the point of fasting before the cholesterol test
nothing matters more than my allergy, please note it
my grandson moved in and does my shopping, bless him, my feet need doing
the carer comes at eight and puts my stockings on
nephew fixed my door and trapped his finger, nail is bruised
coach sends my daughter stretches on the team chat, her heel hurts
teacher touched on puberty and my son has questions
my stepdad drives me to chemo and I love him for it
she made me laugh so hard I wet myself a bit, pelvic floor?
sex has been sore since the menopause, any gel
my boyfriend and I made up, need the morning clinic time for the coil check
spiked a temperature of 37.6 last night, gone now
he says he will take his vitamins if they taste of orange
mum says she will take her water tablet after lunch so she can get to bingo
my son says he will only take medicine with jam
she says she will go to the dentist if you send a letter
he said he will ring back about his knee on Monday
the nurse said she will take my blood on Thursday
he will have his pills with a drink of milk, is that fine
nobody will be in on Tuesday, please leave the parcel with next door
no one will mind if I come late to the flu clinic
nobody will see the bruise under my sleeve, it's from the vaccination
I won't be here next week, we're at my mother's, can I book after
last night my husband rubbed cream on my neck and it helped
my boyfriend wrapped a towel round me because I was shivering after the swim
last night my partner put a hot water bottle on my back
my girlfriend held my hair while I was sick with the bug
if she comes home from nursery with another cold I'll scream
if he brings another cold home again I'll need a week off
I am going out with friends tonight, may I drink on this tablet
the test was hard and I'm going to bed early tonight with a headache
going to take the dog out now, knee feels better
I'm going to sort the cupboard tonight and throw away the old tablets at the chemist
will do the exercises tonight as the physio told me
he is going to do it himself, the dressing change, is that ok
A 41-year-old woman cut her thumb with a bread knife while slicing a roll, it has stopped bleeding
A 28-year-old man nicked his hand with a saw at work, the edges meet and he can move every finger
A 9-year-old boy was stung by a wasp on the ankle, a red lump, he is playing
A 33-year-old woman was kicked in the shin at hockey, a bruise, she walks well
A 60-year-old man burned his wrist on the oven shelf, a pink line
A 12-year-old girl was hit on the arm by a ball, full movement
A 50-year-old man has had pain down his leg to the foot for two months, no weakness
a man of 70 asks whether he may stop his sleeping pills
a woman of 35 took one tablet too late and asks if the next can be moved
I need a letter for work about my hand, cut on glass last month, healed
`)
