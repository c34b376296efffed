import { lines } from './lines.ts'

/** Crises of the mind and of violence, in as many ways of speaking as there are people; all are emergencies. */
export const crisisTold = lines(`
I've put the dog in kennels till Monday and turned the heating off. There's no need for anyone to come.
ive got enough insulin in the fridge for two of me and nobody in till eight
Dad has oiled the shotgun and keeps saying the sheep will be someone else's worry
my mate messaged the group saying thanks for everything lads and now his phones off
I walked to the weir tonight and put stones in my coat. I came back because of the cat. I might not next time.
sat on the tracks behind tesco, theres one due in ten
i have tied the flex to the loft hatch, it holds
She has been asking google how long it takes to bleed out and has bought razor blades
Our son has shut himself in the shed with the petrol for the mower and a lighter
swallowed every tablet in the house, even the dogs
had about 25 of the wife's beta blockers and now its a waiting game
My sister drank the patio cleaner because he left her
i've got the exit bag ready and the will is on the desk
I opened my wrists in the bath and then I got frightened, it won't stop
told my therapist i was fine today. i wasn't. im going to the multi storey after this
Grandad says he has decided that Thursday will do, he has had a good run, and asked me to look after his budgie
its my last shift tonight and then i am gone for good, ive written to my girls
I keep the blade under my phone case and tonight I'm going deeper
she took off her rings and walked into the reservoir, a dog walker pulled her out, she wants to go back
I am a farmer, I've sold the herd and loaded the gun. Tell my brother the keys are in the tractor.
my husband rang to say the insurance pays out even so and hung up
i stood on the chair with the belt on for twenty minutes
he has texted me a countdown. it ends at midnight
my flatmate is holding bleach and says no one come in
I have injected three pens of insulin because I can't look my family in the face
I'm on the ledge of my hotel window, seventh floor, typing this
I mixed all the tablets from mum's cabinet in a bowl like cereal and ate them
gonna overdose wen my sister goes to sleep so she doesnt hear
the car's pointed at the wall and my foot's on the pedal
I have a plan for after my daughter's graduation, pills, a hotel, no mess
daughter left school at lunch, left a note in her locker that says tell mum its not her fault
my ex has my son and a knife and says we all go together
He's had his hands round my neck three times this week, today I wet myself
husband poured lighter fluid on my clothes while I was wearing them
My boyfriend punched me in the bump, I'm 30 weeks and bleeding
he's broken down the bathroom door, I'm on the floor with the kids behind me
my partner held my head under the bath water till I passed out
my stepdad says if I tell anyone he'll drown my little sister
I'm locked in the cellar, he comes home at six, I found an old phone
he's got a hammer and he's going from room to room
My son, 24, smashed my front teeth tonight and says next time he'll finish me
she stabbed me in the hand with scissors, she's still in the kitchen with them
My dad has a gun on the table and says none of us leave
He drove at me with the car and then reversed to do it again
my brother pushed mum down the cellar steps and won't let us ring
he choked me with the phone cable because I dialled my sister
the man I live with burns me with his cigarettes and tonight he heated the iron
My carer leaves me on the commode all night and slaps me if I shout, my hip is black
the night nurse at the home put a sock in dad's mouth, he can hardly breathe
my nephew ties nan to the bed and she's stopped drinking
they've taken my passport and lock us in at night, one girl has been beaten unconscious
my baby's arm went snap when he yanked her, he says say she fell
I shook him, only a few seconds, but he's gone all floppy
My childminder threw my little boy on the floor and now he is being sick
I want to put the baby out of the window, I have opened it twice
My wife thinks the twins are made of wood and wants to see if they burn
She had the baby on Friday and says the midwives are plotting to eat him, she has barricaded the ward door
my girlfriend, baby three weeks old, says Jesus wants him back by Sunday
I feel nothing for her and I've filled the bath. I keep thinking how quiet it would be
I hear a man telling me to jump in front of the tube, he gets louder at the station
the angels have told me to cut out what's in my eye
The voice in the pipes gives me names, I've to do the first one today
My son says he's the sword of God and has gone out with the kitchen knife
my lodger believes I'm a robot and wants to open me to see
he thinks mum is an impostor and he's sharpening sticks to get the real one back
I'm going to the school tomorrow and I'm taking his rifle
I know where my rapist lives and I've got acid
im outside her new blokes house with a bat, one of us isnt walking away
if they release him on friday I'll be waiting with the nail bar, I don't care about prison
I've got my ex's address and a full can, they'll wake up to it
Going to poison my mother's tea tonight, she has ruined my life, I've ground the tablets
I can't stop thinking about stabbing my husband while he sleeps, I had the knife in my hand
My brother is coming with his mates to kill me because I married out
dad says he'll kill me when he sees the scan, my flight is tomorrow
my uncle raped me again last night, I am 13, please do not ring my house
I woke up with no knickers on and blood, there were three of them
my coach got in my bed at the camp and hurt me down there
my mum's boyfriend makes me take pictures with nothing on, he's in the next room
my teacher did sex to me after football, I'm 12, it hurts to wee
He filmed it and says he'll post it unless I meet him tonight, I'd rather be dead
my grandma is taking me to her country on Sunday to be cut
they will marry me to him on Saturday, I'll jump from the roof first
i necked a bottle of my nans oramorph an hour ago
took thirty something aspirin this morning, ears ringing now
he drank antifreeze out of a mug, he told me after
my daughter ate a whole box of iron tablets to get back at me
ate foxglove from the garden on purpose, read it stops your heart
took my dads digoxin all of it
I took more and more paracetamol since Sunday, maybe fifty, wanted to sleep through
she says it was only ten but the box of zopiclone is empty and she's slurring
he shot up everything he had left and said see you on the other side
my friend's in my bath, she's cut her thigh and it's squirting, she said don't call
I carved his name on my leg and hit something, it's pumping
Stabbed myself in the stomach with a chisel
I set my sleeve alight on purpose and it has stuck to my skin
punched the mirror and kept a piece, it's at my neck now
Drove my car into the central reservation this morning. It wasn't an accident. I walked away.
I jumped off the pier last night, a fisherman got me. No one knows at home
my lad hanged himself from the swing, it came down, he has marks on his neck
The nurse found me with the bag over my head, they discharged me, I've got another bag
I was stopped on the bridge by police on Tuesday and let go on Wednesday. I'm going back up
he's cancelled his phone, given his cat away, and paid for his own funeral
She's giving away her clothes and asking who wants her jewellery, says she won't see the summer
my wife has stopped her dialysis without telling anyone and has written the hymns down
I've stopped all my heart tablets, three weeks now, I'm hoping it will look natural
Not eating or drinking since Sunday, I have decided that's how I'll do it, I'm 86
Please find a home for my rabbit, I'm leaving him at your door with his hay tonight. Bye.
tell the lads its not their fault, i just ran out of road
there is a rope in my boot and a wood at the end of the lane
Going for a long swim, no towel, if you know what I mean
I've turned the gas on and taped the doors
There's charcoal burning in the tent with me
the note's in the glovebox, the car's at the head of the valley
i'll be with my mum by the weekend, she's been dead nine years
I dont need the appointment any more. by tuesday none of this will matter
last pint, last fag, last sunset. its been a ride doc
just wanted u to know u were a good nurse. going now. dont send anyone
when you read this it'll be done
whats the point ringing. got the tablets out the packets. one two three
I can hear the kids laughing downstairs and I've got the cord in my hand
tried to gas meself last night in the car but it cut out, trying again later
The lad in the next room has locked the door and there's a chair been kicked over, he won't answer
My student emailed me his dissertation with 'sorry, and goodbye' on the title page
hubby's gone out in the dark with no coat and the rope from the boat is missing
mum's in her eighties, she has put her best nightie on and all her pills in a saucer
my brother phoned, crying, from the cliffs, then the line went
he says if I walk out he'll cut his throat in front of the baby
She told my six year old they're going to heaven together tonight
He has dug a hole in the garden and says it's for me
I've been told to choose which of my children to save and I have chosen
He has not let her out for a month and today I heard her scream and then nothing
He's put the safety catch off
i can't hold it any more, i am going to hurt this child
the pillow's in my hand and he won't stop crying
Pushed my husband and he hit his head on the hearth, he's not moving, he deserved it
I gave my mother all her morphine at once because she begged me
I put crushed tablets in my dad's soup, he's sleeping too deep now
cut him and now he's bleeding on the sofa, he came at me first
Got in a row and she's thrown hot oil over my face
The boys in the house put something in my drink and I can't feel my legs, they're laughing
my pimp says I work tonight or he sends someone to my mum
I escaped, I'm barefoot in the petrol station, he's driving round looking
They're outside kicking the door in over my brother's debts, they've got machetes
he knows I'm pregnant and he's put bleach in my drink
he took the inhalers and watched me go blue
my girlfriend locks away my insulin when she's angry, I've had none for two days
sitting on the roof of the uni library with a bottle of vodka. not coming down
i have a date with the 6.40 fast train
my wife found me with the cable round my neck, it was the third time this week
put the kids to bed, kissed them, i'm in the garage now
don't worry about the appointment on friday i wont be around
bought two lots of paracetamol from two shops and i'm on the second box
my dad is on the cliff path, he says he has had enough of the pain and to kiss the grandkids
everyone would be upset for a week and then be free of me. I have the tablets counted
I've worked out which beam holds and I'm alone till Sunday
she was sectioned, they let her out, she's standing in the river up to her chest
he has been reading about helium and cleaned out his bank for the boys
my nephew broke up with his girl and now he's got the farm rifle in the tractor and won't pick up
cut my throat a bit with the stanley to see if i could
im scared i will do something to myself before morning, i keep holding the knife
the razor came out again and this time it's the neck
I set up the exhaust pipe again. The dog's with mum. I'm sorry to bother you.
last month I tried with insulin and this time I've doubled it
my mate's posted a goodbye on his story with a picture of the bridge
I promised my nan I'd wait until she died and she died this morning
granny asked me to help her drink the whole morphine bottle and I've got it open
scared of what I might do to my children, I can't be alone with them
I'm going to throw her down the stairs if she doesn't stop screaming
I slapped the baby across the head and now one pupil is big
I keep seeing myself drowning him in the bath and today I ran the water
My partner is outside with a tyre iron screaming he'll kill us, the kids are under the bed
he strangled the cat in front of me and said I'm next
my ex is at the nursery gates saying he will take her to the bridge with him
dad is hitting mum now please come
he's beating my sister in the next room and I have locked my door
my boyfriend poured boiling water down my legs because tea was late
I'm on the bathroom floor, he's kicked my ribs in and he's gone for his belt
my son came at me with the carving knife for his drug money, I'm behind the sofa
husband made me drink his wee and hit me with the iron bar, I think my wrist is broken
He held the pillow on me till I went limp, then cried and said sorry
the home has left mum without water for two days, her tongue's like leather and staff shout at her
my daughter in law ties me to the chair when they go out and I have not eaten since yesterday
Carer squeezed my arm till the skin tore and says she'll push me down the stairs if I tell
they locked gran in the outhouse, she's blue with cold
The voices want me to walk into the lorries
satan tells me to drop the toddler from the balcony
he hears the radio telling him to burn the shop
She's covered the windows in foil and says she must drown the children to keep them clean
my husband thinks I'm poisoned by Russians and wants to cut it out of me
God wants my eye and I've got the spoon
baby is eleven days, my wife wants to bury him because he has no soul
she's not slept since the birth, she's speaking of demons in the cot and stroking the scissors
My tenant's walking round naked with a machete saying he is the king of blood
I'm going to blow my landlord's head off on Monday, I've cleaned the gun
i've got his gym times and a hammer in my bag, he's dead
got the acid. waiting for her outside the salon
I'm gonna stab whoever touches me next in here, I've made a blade
I want to kill my wife and I think I will tonight
My lad said he'll shoot up his class, he's drawn a map and he has his uncle's pistol
she's grinding her pills into his dinner because he cheated
two of them held me down in the car and raped me this evening
my uncle makes me suck him when mum's on shift, it was today
a man from the internet has my photos and says come to the hotel or he posts them, I'm 14
I was drugged at the party and I'm bleeding down below
grandpa put his thing in my little girl's mouth, she told me just now
they keep me in the flat for men, six today, please
I owe him money so he sends men to my room, he's cut my face
my mum took me to a lady who'll cut me down there on Saturday
took the whole blister of my mums blood pressure tablets, feel faint and slow
i drank the nail varnish remover and the bleach, to stop everything
had 60 of my epilepsy tabs, room's spinning
ate the rat poison from the shed because I can't face court
four patches of fentanyl stuck on my chest, want to drift off
swallowed batteries on the ward on purpose
He has taken all my tramadol and his own and won't wake for shouting
i took an od yesterday nobody knows im at work my belly hurts on the right
took my whole month of antidepressants at once an hour ago and I feel calm
crushed thirty melatonin and zopiclone into a milkshake and drank it, bye
`)
