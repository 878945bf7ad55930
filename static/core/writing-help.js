/* A live region speaks whenever it is written to. Wagtail writes after every save of a draft;
   where the words are the same as before, nothing is written and nobody is disturbed. */
document.addEventListener("w-teleport:append", (event) => {
  const { target } = event.detail;
  const words = event.target.content.textContent.trim();
  if (target.getAttribute("role") === "status" && target.textContent.trim() === words) {
    event.preventDefault();
  }
});
