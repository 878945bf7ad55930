// The form of a company's profile: what is typed is saved as one goes, and capabilities are found
// by typing. Without this script the form has a button for the one and a list for the other.

const PAUSE = 1500; // milliseconds without typing until it is saved
const PATIENCE = 5000; // milliseconds until saving is tried again

const form = document.querySelector("[data-profile]");

function keepSaved() {
  const status = form.querySelector("[data-saved]");
  const words = status.dataset;
  const headers = { Accept: "application/json" };
  let timer = null;
  let pause = PAUSE; // before what has not been saved is saved
  let stored = written(asSent()); // what the server has
  let underWay = null; // the promise of what is being saved
  let isLoggedOut = false;
  let isStopped = false; // the form is sent, or somebody else has changed the draft

  // Somebody may type before this script is there, or the browser fill in what was left.
  function asSent() {
    const copy = form.cloneNode(true);
    copy.reset();
    return copy;
  }

  function written(inForm = form) {
    const own = [...new FormData(inForm)].filter(([name]) => !["csrfmiddlewaretoken", "version"].includes(name));
    return JSON.stringify(own.filter(([, value]) => typeof value === "string"));
  }

  function data() {
    const sent = new FormData(form);
    for (const [name, value] of [...sent]) if (typeof value !== "string") sent.delete(name);
    return sent;
  }

  function later(time) {
    clearTimeout(timer);
    timer = setTimeout(save, time);
  }

  function save() {
    if (isStopped || written() === stored) return underWay;
    underWay ??= attempt().finally(() => {
      underWay = null;
      if (!isStopped && written() !== stored) later(pause);
    });
    return underWay;
  }

  async function attempt() {
    const sending = written();
    pause = PATIENCE;
    try {
      const answer = await fetch(form.action, { method: "POST", body: data(), headers });
      await take(answer, sending);
    } catch {
      if (!isLoggedOut) tell(words.failed);
    }
  }

  async function take(answer, sending) {
    if (answer.ok) {
      const { saved, version } = await answer.json();
      form.elements.version.value = version;
      isLoggedOut = false;
      pause = PAUSE;
      stored = sending;
      tell(saved);
    } else if (answer.status === 409) {
      isStopped = true; // the button says how to go on
      tell((await answer.json()).conflict);
    } else {
      isLoggedOut = answer.status === 401;
      tell(isLoggedOut ? words.loggedOut : words.failed);
      await refresh();
    }
  }

  // A button waits until all is saved, so that no text goes to a log-in or a connection that is gone.
  async function send(event) {
    clearTimeout(timer);
    if (!isStopped && written() !== stored) {
      event.preventDefault();
      await underWay;
      await save();
      if (isStopped || written() === stored) form.requestSubmit(event.submitter);
      return;
    }
    isStopped = true;
  }

  // A log-in changes the token, and the form still holds the old one.
  async function refresh() {
    const answer = await fetch(form.action, { headers, cache: "no-store" });
    if (answer.ok) form.elements.csrfmiddlewaretoken.value = (await answer.json()).token;
  }

  function tell(text) {
    if (status.dataset.told === text) return;
    status.dataset.told = text;
    status.textContent = text;
    if (!isLoggedOut) return;
    const link = document.createElement("a");
    Object.assign(link, { href: words.logInAddress, target: "_blank", textContent: words.logIn });
    status.append(" ", link);
  }

  form.addEventListener("input", () => later(PAUSE));
  form.addEventListener("change", () => later(PAUSE));
  form.addEventListener("submit", send);
  window.addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => later(0));
  window.addEventListener("pageshow", () => (isStopped = false));
  window.addEventListener("beforeunload", (event) => {
    if (!isStopped && written() !== stored) event.preventDefault();
  });
  later(PAUSE);
}

const SPECIAL_LETTERS = { ø: "o", æ: "ae", ß: "ss" };

// Words in small letters without accents, as the site compares them: "laserskarning".
function folded(text) {
  const special = text.toLowerCase().replace(/[øæß]/g, (letter) => SPECIAL_LETTERS[letter]);
  const plain = special.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

// What finds a capability: its name as one word, so that a compound may be written apart, and others.
function wordsOf(row) {
  return [folded(row.querySelector("span").textContent).join(""), row.dataset.words].join();
}

function findCapabilities() {
  const box = form.querySelector(".pick-search");
  const field = box.querySelector("input");
  const found = box.querySelector("[role=status]");
  const branches = [...form.querySelectorAll(".branch")];
  const wereOpen = new Map(branches.map((branch) => [branch, branch.open]));
  const words = new Map([...form.querySelectorAll(".branch li")].map((row) => [row, wordsOf(row)]));
  box.hidden = false;

  function find() {
    const asked = folded(field.value);
    let count = 0;
    for (const branch of branches) {
      let isIn = false;
      for (const row of branch.querySelectorAll("li")) {
        row.hidden = !asked.every((word) => words.get(row).includes(word));
        if (!row.hidden) count += 1;
        isIn ||= !row.hidden;
      }
      branch.hidden = !isIn;
      branch.open = asked.length === 0 ? wereOpen.get(branch) : isIn;
    }
    found.textContent = count ? "" : found.dataset.none;
  }

  field.addEventListener("input", (event) => {
    event.stopPropagation(); // what is looked for is no part of the profile
    find();
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (target.matches(".branch select")) wereOpen.set(target.closest(".branch"), true);
  });
  find();
}

if (form) {
  keepSaved();
  findCapabilities();
}
