"""What the texts of the large site are made of, in pairs of Swedish and English.

Compounds of two parts and names of two parts give the site a vocabulary as large as that of a real
site of its size; no sentence is a filling text.
"""

import re

from techtank.desk.demo.shapes import Text

_CONTINUED = re.compile(r"\s*\n\s*\|")


def pairs(lines: str) -> list[Text]:
    """Return texts of lines such as “gjutning | casting”; the English may stand on a line below."""
    found = (line.split("|") for line in _CONTINUED.sub(" |", lines.strip()).splitlines())
    return [Text(swedish.strip(), english.strip()) for swedish, english in found]


def names(lines: str) -> list[str]:
    """Return the names in a text, with spaces between."""
    return lines.split()


#: Together a part or a machine: “pump” and “hus”, “pump” and “housings”.
FIRST_PARTS = pairs(
    """
    pump | pump
    ventil | valve
    propeller | propeller
    turbin | turbine
    motor | engine
    växel | gear
    kolv | piston
    lager | bearing
    filter | filter
    kylar | cooler
    batteri | battery
    sensor | sensor
    kabel | cable
    panna | boiler
    fläkt | fan
    kran | crane
    lyft | lift
    broms | brake
    axel | shaft
    ram | frame
    båt | boat
    fartyg | ship
    tåg | train
    lastbil | lorry
    traktor | tractor
    skörde | harvester
    skog | forestry
    gruv | mining
    kvarn | mill
    mejeri | dairy
    brygg | brewery
    medicin | medical
    tand | dental
    protes | prosthesis
    glas | glass
    papper | paper
    trä | wood
    gummi | rubber
    plast | plastic
    silikon | silicone
    komposit | composite
    aluminium | aluminium
    titan | titanium
    koppar | copper
    mässing | brass
    stål | steel
    guld | gold
    antenn | antenna
    radar | radar
    satellit | satellite
    drönar | drone
    robot | robot
    laser | laser
    vatten | water
    ånga | steam
    olja | oil
    gas | gas
    vätgas | hydrogen
    vind | wind
    sol | solar
    våg | wave
    värme | heat
    kyl | cooling
    mät | measuring
    styr | control
    fjäder | spring
    magnet | magnet
    ström | power
    spol | coil
    tank | tank
    """
)
SECOND_PARTS = pairs(
    """
    hus | housings
    fästen | brackets
    plattor | plates
    ringar | rings
    kåpor | covers
    lådor | boxes
    skåp | cabinets
    stativ | racks
    hållare | holders
    kopplingar | couplings
    rör | pipes
    slangar | hoses
    skivor | discs
    hjul | wheels
    armar | arms
    balkar | beams
    lock | lids
    bultar | bolts
    muttrar | nuts
    packningar | gaskets
    formar | moulds
    verktyg | tools
    mallar | templates
    modeller | models
    moduler | modules
    enheter | units
    system | systems
    maskiner | machines
    linjer | lines
    celler | cells
    stationer | stations
    vagnar | carriages
    ställ | stands
    profiler | profiles
    element | elements
    kärnor | cores
    galler | grids
    nät | meshes
    skal | shells
    blad | blades
    """
)
PROCESSES = pairs(
    """
    lasersvetsning | laser welding
    friktionssvetsning | friction welding
    robotsvetsning | robot welding
    vattenskärning | waterjet cutting
    laserskärning | laser cutting
    kantpressning | press braking
    formsprutning | injection moulding
    pressgjutning | die casting
    sandgjutning | sand casting
    härdning | hardening
    ytbehandling | surface treatment
    pulverlackering | powder coating
    förzinkning | galvanising
    svarvning | turning
    fräsning | milling
    slipning | grinding
    gnistning | spark erosion
    montering | assembly
    provning | testing
    mätning | measurement
    märkning | marking
    packning | packing
    montage av kablage | cable assembly
    ytmontering | surface mounting
    additiv tillverkning | additive manufacturing
    konstruktion | design
    simulering | simulation
    automation | automation
    underhåll | maintenance
    kvalitetskontroll | quality control
    """
)
AIMS = pairs(
    """
    kortare ledtider | shorter lead times
    lägre energianvändning | lower energy use
    färre kassationer | fewer rejects
    jämnare kvalitet | more even quality
    bättre arbetsmiljö | a better working environment
    säkrare leveranser | safer deliveries
    mindre spill | less waste
    mer återvunnet material | more recycled material
    tätare uppföljning | closer follow-up
    ny kunskap om digitala tvillingar | new knowledge of digital twins
    fler sökande till yrkesutbildningen | more applicants for vocational training
    starkare export | stronger exports
    snabbare omställning mellan serier | faster changeover between series
    spårbarhet i hela kedjan | traceability through the whole chain
    lägre kostnader för verktyg | lower costs for tools
    ett mindre klimatavtryck | a smaller climate footprint
    """
)
INDUSTRIES = pairs(
    """
    fordonsindustrin | the automotive industry
    varven | the shipyards
    livsmedelsindustrin | the food industry
    försvarsindustrin | the defence industry
    energibolagen | the energy companies
    skogsindustrin | the forest industry
    läkemedelsindustrin | the pharmaceutical industry
    byggbranschen | the construction industry
    telekombranschen | the telecom industry
    gruvorna | the mines
    vården | health care
    lantbruket | farming
    rymdindustrin | the space industry
    järnvägen | the railways
    """
)
ROLES = pairs(
    """
    produktionschef | production manager
    platschef | site manager
    inköpare | buyer
    svetsare | welder
    konstruktör | design engineer
    kvalitetschef | quality manager
    tekniker | technician
    verksamhetsutvecklare | business developer
    forskare | researcher
    utbildningsledare | training manager
    logistiker | logistician
    miljösamordnare | environmental coordinator
    """
)
PLACES = names(
    """
    Karlskrona Ronneby Karlshamn Sölvesborg Olofström Lyckeby Nättraby Rödeby Jämjö Torhamn Kallinge
    Bräkne-Hoby Backaryd Johannishus Mörrum Asarum Svängsta Hällaryd Mjällby Norje Hällevik Jämshög
    Kyrkhult Vilshult Gränum Holmsjö Fridlevstad Tving Eringsboda Saxemara Listerby Kuggeboda
    Hasslö Sturkö Tjurkö Ramdala Kristianopel Fågelmara Brömsebro Rosenholm Spjutsbygd Belganet
    Näsum Bromölla Tingsryd Ryd Emmaboda Torsås Nybro Älmhult Osby Broby Kristianstad Kalmar
    """
)
CRAFTS = names(
    """
    Laser Plåt Svets Verktyg Gjut Form Plast Robot Automation Mekanik Hydraulik Elektronik Kablage
    Styrteknik Mätteknik Ytteknik Härd Slip Skär Press Stans Modell Prototyp Konstruktion Montage
    Maskin Smide Rostfria Aluminium Titan Komposit Gummi Glas Trä Marin Propeller Energi Vind
    Batteri
    Packteknik
    """
)
GIVEN_NAMES = names(
    """
    Alva Anton Astrid Axel Bengt Birgitta Carina Dag Ebba Edvin Elin Emil Erik Eva Fatima Filip
    Frida
    Greta Gunnar Hanna Hassan Hedda Henrik Ida Ingrid Iris Jakob Johan Karin Klara Lars Leila Linnea
    Ludvig Maja Malin Maria Mats Mikael Mohamed Nils Nora Olle Oskar Petra Ragnhild Sara Selma
    Sigrid
    Simon Stina Sven Tage Tilda Ture Ulla Vera Viktor Wilma Yusuf Åke Åsa Örjan Össur
    """
)
SURNAME_BEGINNINGS = names(
    """
    Al Alm Asp Berg Björk Blom Bok Bäck Dal Ek Eng Fjäll Fors Gran Grön Hag Hall Hed Holm Häger Hög
    Is Kal Kvist Käll Lag Lind Ljung Lund Löv Malm Mo Norr Ny Od Palm Ros Rönn Sand Sjö Skog Sol
    Stal
    Sten Strand Ström Sund Söder Torn Vall Vester Vik Väst Åker Ång Öst
    """
)
SURNAME_ENDINGS = names(
    """
    berg blad bom by dahl fors gren hed holm kvist lind löf lund man mark mo ström strand sten vall
    vik ås
    """
)
TITLES = pairs(
    """
    {company} bygger ut för {parts} i {place} | {company} expands for {parts} in {place}
    {process} ger {aim} | {Process} brings {aim}
    {company} väljer {process} för {parts} | {company} chooses {process} for {parts}
    Så gör {company} {parts} till {industry} | How {company} makes {parts} for {industry}
    Nya {parts} från {place} till {industry} | New {parts} from {place} for {industry}
    Studiebesök i {place} om {process} | Study visit in {place} about {process}
    {count} anmälda till dagen om {process} | {count} registered for the day on {process}
    {person} leder arbetet med {parts} | {person} leads the work on {parts}
    Utlysning: {process} för {industry} | Call for proposals: {process} for {industry}
    {company} och {other} delar på en robotcell | {company} and {other} share a robot cell
    Provkörning av {parts} klar i {place} | Trial run of {parts} completed in {place}
    Rapport om {process}: {aim} | Report on {process}: {aim}
    {count} nya jobb när {company} växer | {count} new jobs as {company} grows
    {company} fick priset för {parts} | {company} won the award for {parts}
    """
)
SENTENCES = pairs(
    """
    {company} i {place} tillverkar {parts} för {industry}.
    | {company} in {place} makes {parts} for {industry}.
    Med {process} räknar företaget med {aim}. | With {process} the company expects {aim}.
    Arbetet började med {parts} och fortsätter med {others}.
    | The work began with {parts} and goes on with {others}.
    Under hösten provas {process} i {count} serier.
    | During the autumn {process} is tried in {count} series.
    {person}, {role}, har följt arbetet från början.
    | {person}, {role}, has followed the work from the start.
    Kunderna finns inom {industry} och frågar efter {parts}.
    | The customers are found in {industry} and ask for {parts}.
    {other} levererar {others} och lånar ut sina {parts}.
    | {other} delivers {others} and lends out its {parts}.
    Resultatet är {aim}, enligt mätningar i {place}.
    | The result is {aim}, according to measurements in {place}.
    Företaget har {count} anställda och söker en {role}.
    | The company has {count} employees and is looking for a {role}.
    Nästa steg är {process} med underleverantörer i {place}.
    | The next step is {process} with suppliers in {place}.
    Tekniken har använts av {industry} sedan {year}.
    | The technology has been used by {industry} since {year}.
    Varje vecka lämnar {count} pallar med {parts} fabriken.
    | Every week {count} pallets of {parts} leave the factory.
    Den som vill veta mer om {process} kan höra av sig till {person}.
    | Those who want to know more about {process} can contact {person}.
    Tidigare köptes {others} från andra länder. | Earlier {others} were bought from other countries.
    En förstudie från {year} pekar på {aim}. | A feasibility study from {year} points to {aim}.
    Maskinen heter {model} och klarar {parts} i ett steg.
    | The machine is called {model} and handles {parts} in one step.
    {process} kräver tränad personal, och därför börjar en kurs i {place}.
    | {Process} takes trained staff, so a course begins in {place}.
    Tillsammans med {other} söker företaget pengar för {process}.
    | Together with {other} the company applies for money for {process}.
    Ritningen {model} visar hur {parts} fästs i {others}.
    | The drawing {model} shows how {parts} are fixed to {others}.
    Sedan {year} har andelen returer halverats. | Since {year} the share of returns has been halved.
    Det ger {aim}, säger {person}. | It brings {aim}, says {person}.
    Utbildningen är öppen för alla företag med {parts} eller {others}.
    | The training is open to all companies with {parts} or {others}.
    """
)
HEADINGS = pairs(
    """
    Därför valde de {process} | Why they chose {process}
    {Parts} i små serier | {Parts} in small series
    Vad händer nu? | What happens now?
    Så gick arbetet till | How the work was done
    Efterfrågan från {industry} | Demand from {industry}
    Kunskap stannar i {place} | Knowledge stays in {place}
    """
)
COMPANY_LEADS = pairs(
    """
    Vi gör {parts} och {others} för {industry}. | We make {parts} and {others} for {industry}.
    {process} är vårt hantverk, {parts} vår produkt. | {Process} is our craft, {parts} our product.
    Små serier av {parts}, från ritning till leverans.
    | Small series of {parts}, from drawing to delivery.
    Med {process} hjälper vi {industry} till {aim}. | With {process} we help {industry} to {aim}.
    """
)
PROJECT_TITLES = pairs(
    """
    {process} för {industry} i {place} | {Process} for {industry} in {place}
    Kompetenslyft: {process} i {place} | Skills boost: {process} in {place}
    Cirkulära {parts} i {place} | Circular {parts} in {place}
    Digital provbädd för {parts} | Digital test bed for {parts}
    Fossilfri {process} för {parts} | Fossil-free {process} for {parts}
    """
)
GOALS = pairs(
    """
    Minst {count} företag ska ha provat {process} innan projektet slutar.
    | At least {count} companies are to have tried {process} before the project ends.
    Företagen ska nå {aim} i tillverkningen av {parts}.
    | The companies are to reach {aim} in making {parts}.
    {count} anställda ska ha gått kursen i {process}.
    | {count} employees are to have taken the course in {process}.
    """
)
PART_HEADINGS = pairs(
    """
    Kartlägga {parts} | Map {parts}
    Prova {process} | Try {process}
    Sprida det till {industry} | Spread it to {industry}
    Utbilda i {place} | Train in {place}
    Mäta: {aim} | Measure: {aim}
    """
)
PICTURE_TITLES = pairs(
    """
    {Parts} på en bänk i {place} | {Parts} on a bench in {place}
    {process} hos {company} | {Process} at {company}
    Händer som håller {parts} | Hands holding {parts}
    Verkstaden i {place} i morgonljus | The workshop in {place} in the morning light
    {person} vid maskin {model} | {person} at machine {model}
    """
)
