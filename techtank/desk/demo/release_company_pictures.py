"""The drawings of the press release of 2021, shared by both languages."""

from .shapes import Picture, Text

MAIN = Picture(
    seed="skargard-agare",
    title="Gemensam kustlinje",
    alt=Text(
        "Tecknad skärgård sedd uppifrån. Konturlinjer följer stränderna utåt i havet, och en "
        "rostfärgad verktygsbana följer en av dem.",
        "A drawn archipelago seen from above. Contour lines follow the shores out to sea, and a "
        "rust-coloured tool path follows one of them.",
    ),
    caption=Text(
        "Sex ägare och en gemensam linje.",
        "Six owners and one common line.",
    ),
)

COAST = Picture(
    seed="skargard-blekinge",
    title="Kust utan gränser",
    alt=Text(
        "Tecknad kust med öar. Linjer löper parallellt längs land, tätt intill varandra, utan "
        "några gränser utritade.",
        "A drawn coast with islands. Lines run side by side along the land, close together, with "
        "no borders marked.",
    ),
    caption=Text(
        "Industrin i Blekinge tar ingen hänsyn till kommungränser.",
        "Industry in Blekinge pays little attention to municipal borders.",
    ),
)

AREA = Picture(
    seed="ficka-lanken",
    title="Detalj med fräst ficka",
    alt=Text(
        "Tecknad maskindetalj med hål och rundade hörn. En rostfärgad verktygsbana följer "
        "detaljens kant, och ringar fyller hålen.",
        "A drawn machine part with holes and rounded corners. A rust-coloured tool path follows "
        "the edge of the part, and rings fill the holes.",
    ),
    caption=Text(
        "Från kustlinje till verkstad: samma slags linjer.",
        "From coastline to workshop: the same kind of lines.",
    ),
)
