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
  let stored = written(); // what the server has
  let underWay = false;
  let isStopped = false; // the form is sent, or somebody else has changed the draft

  function written() {
    const own = [...new FormData(form)].filter(([name]) => !["csrfmiddlewaretoken", "version"].includes(name));
    return JSON.stringify(own.filter(([, value]) => typeof value === "string"));
  }

  function data() {
    const sent = new FormData(form);
    for (const [name, value] of [...sent]) if (typeof value !== "string") sent.delete(name);
    return sent;
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  async function save() {
    if (underWay || isStopped || written() === stored) return;
    underWay = true;
    const sending = written();
    try {
      const answer = await fetch(form.action, { method: "POST", body: data(), headers });
      await take(answer, sending);
    } catch {
      tell(words.failed);
      later(PATIENCE);
    }
    underWay = false;
    if (!isStopped && written() !== stored) later(PAUSE);
  }

  async function take(answer, sending) {
    if (answer.ok) {
      const { saved, version } = await answer.json();
      form.elements.version.value = version;
      stored = sending;
      tell(saved);
    } else if (answer.status === 409) {
      isStopped = true; // the button says how to go on
      tell((await answer.json()).conflict);
    } else {
      tell(answer.status === 401 ? words.loggedOut : words.failed, answer.status === 401);
      await refresh();
      throw new Error(answer.statusText);
    }
  }

  // A log-in changes the token, and the form still holds the old one.
  async function refresh() {
    const answer = await fetch(form.action, { headers, cache: "no-store" });
    if (answer.ok) form.elements.csrfmiddlewaretoken.value = (await answer.json()).token;
  }

  function tell(text, isLoggedOut = false) {
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
  form.addEventListener("submit", () => {
    isStopped = true;
    clearTimeout(timer);
  });
  window.addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => later(0));
  window.addEventListener("pageshow", () => (isStopped = false));
  window.addEventListener("beforeunload", (event) => {
    if (!isStopped && written() !== stored) event.preventDefault();
  });
}

function findCapabilities() {
  const box = form.querySelector(".pick-search");
  const field = box.querySelector("input");
  const found = box.querySelector("[role=status]");
  const branches = [...form.querySelectorAll(".branch")];
  const wereOpen = new Map(branches.map((branch) => [branch, branch.open]));
  box.hidden = false;

  field.addEventListener("input", (event) => {
    event.stopPropagation(); // what is looked for is no part of the profile
    const asked = field.value.trim().toLowerCase();
    let count = 0;
    for (const branch of branches) {
      let isIn = false;
      for (const row of branch.querySelectorAll("[data-words]")) {
        row.hidden = asked !== "" && !row.dataset.words.includes(asked);
        if (!row.hidden) count += 1;
        isIn ||= !row.hidden;
      }
      branch.hidden = !isIn;
      branch.open = asked === "" ? wereOpen.get(branch) : isIn;
    }
    found.textContent = count ? "" : found.dataset.none;
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    if (target.matches(".branch select")) wereOpen.set(target.closest(".branch"), true);
  });
}

if (form) {
  keepSaved();
  findCapabilities();
}
