"""The forms by which visitors write: the contact page, and barriers of the site."""

from .shapes import FormText, Question, Text

WHEN = Text(
    "<p>Vi läser det inom en arbetsdag. Det här är en demo, så skriv inget viktigt.</p>",
    "<p>We read it within a working day. This site is a demo, so write nothing important.</p>",
)

CONTACT = FormText(
    path="/kontakt/",
    purpose=Text("att svara på din fråga", "to answer your question"),
    retention_days=180,
    thanks=Text(
        f"<p>Tack, vi har fått ditt meddelande.</p>{WHEN.sv}",
        f"<p>Thank you, we have your message.</p>{WHEN.en}",
    ),
    questions=[
        Question(Text("Namn", "Name"), "singleline", autocomplete="name"),
        Question(Text("E-post", "E-mail"), "email"),
        Question(
            Text("Telefon", "Phone"),
            "singleline",
            autocomplete="tel",
            required=False,
            help_text=Text("Om du hellre vill bli uppringd.", "If you would rather be called."),
        ),
        Question(Text("Vad gäller det?", "What is it about?"), "multiline"),
    ],
)

BARRIER = FormText(
    path="/tillganglighet/rapportera/",
    title=Text("Berätta om ett hinder", "Report a barrier"),
    lead=Text(
        "Fungerar något dåligt för dig på webbplatsen? Du behöver inte säga vem du är.",
        "Does something on the site not work for you? You need not say who you are.",
    ),
    purpose=Text(
        "att rätta felet och, om du vill, att svara dig",
        "to mend the fault and, if you wish, to answer you",
    ),
    retention_days=365,
    thanks=Text(
        f"<p>Tack för att du berättade. Vi rättar det så snart vi kan.</p>{WHEN.sv}",
        f"<p>Thank you for telling us. We will mend it as soon as we can.</p>{WHEN.en}",
    ),
    questions=[
        Question(Text("Vad fungerar inte?", "What does not work?"), "multiline"),
        Question(
            Text("På vilken sida?", "On which page?"),
            "singleline",
            required=False,
            help_text=Text("Till exempel sidans adress.", "The address of the page, for example."),
        ),
        Question(
            Text("E-post", "E-mail"),
            "email",
            required=False,
            help_text=Text("Bara om du vill ha svar.", "Only if you want an answer."),
        ),
    ],
)
