# Writes what lme4 finds on its own data sets: Rscript expected.R FOLDER
# The data go to CSV, the fits to JSON; the committed files beside this script were made by it.
suppressMessages(library(lme4))
folder <- commandArgs(trailingOnly = TRUE)[1]

number <- function(x) paste(formatC(unname(x), digits = 12, format = "g"), collapse = ", ")
field <- function(name, value) sprintf('  "%s": %s', name, value)
text <- function(x) paste0("[", paste0('"', x, '"', collapse = ", "), "]")
array <- function(x) paste0("[", number(x), "]")
write <- function(name, ...) {
  made <- sprintf('"%s, lme4 %s"', R.version.string, packageVersion("lme4"))
  lines <- c(field("made_by", made), ...)
  writeLines(c("{", paste(lines, collapse = ",\n"), "}"), file.path(folder, name))
}
table <- function(data, name) write.csv(data, file.path(folder, name), row.names = FALSE, quote = FALSE)

logistic <- function(name, fit) {
  effects <- ranef(fit, condVar = TRUE)[[1]]
  write(name,
        field("names", text(names(fixef(fit)))),
        field("fixed", array(fixef(fit))),
        field("standard_errors", array(sqrt(diag(as.matrix(vcov(fit)))))),
        field("deviation", number(attr(VarCorr(fit)[[1]], "stddev"))),
        field("log_likelihood", number(logLik(fit))),
        field("courts", text(rownames(effects))),
        field("court_effects", array(effects[[1]])),
        field("court_spreads", array(sqrt(attr(effects, "postVar")[1, 1, ]))))
}

# The default tolerance of the inner fit is too coarse for the standard errors, which are second
# differences of its result: they move by 1.5 % until it is tightened.
fine <- glmerControl(tolPwrss = 1e-10)

# cbpp: herds as courts, cells are herd x period.
table(data.frame(court = cbpp$herd, cbpp[, c("period", "incidence", "size")]), "cbpp.csv")
herds <- cbind(incidence, size - incidence) ~ period + (1 | herd)
logistic("cbpp-laplace.json", glmer(herds, cbpp, binomial, control = fine))
logistic("cbpp-agq9.json", glmer(herds, cbpp, binomial, nAGQ = 9, control = fine))
interval <- confint(glmer(herds, cbpp, binomial, control = fine), parm = "theta_", method = "profile", quiet = TRUE)
write("cbpp-profile.json", field("deviation_interval", array(interval)))

# VerbAgg: persons as courts; fitted row by row, exported as cells person x covariates.
VerbAgg$y <- as.integer(VerbAgg$r2 == "Y")
cells <- aggregate(cbind(y, n = 1) ~ id + Anger + Gender + btype + situ, VerbAgg, sum)
cells <- cells[order(as.integer(cells$id), cells$btype, cells$situ), ]
names(cells)[1] <- "court"
table(cells, "verbagg.csv")
answers <- r2 ~ Anger + Gender + btype + situ + (1 | id)
fine <- glmerControl(optimizer = "bobyqa", tolPwrss = 1e-10, optCtrl = list(maxfun = 1e5))
logistic("verbagg-laplace.json", glmer(answers, VerbAgg, binomial, control = fine))
logistic("verbagg-agq9.json", glmer(answers, VerbAgg, binomial, nAGQ = 9, control = fine))

# sleepstudy: subjects as courts, random intercept and slope, REML.
table(data.frame(court = sleepstudy$Subject, sleepstudy[, c("Days", "Reaction")]), "sleepstudy.csv")
linear <- lmer(Reaction ~ Days + (Days | Subject), sleepstudy)
effects <- ranef(linear, condVar = TRUE)$Subject
variances <- attr(effects, "postVar")
spread <- attr(VarCorr(linear)$Subject, "stddev")
write("sleepstudy-reml.json",
      field("names", text(names(fixef(linear)))),
      field("fixed", array(fixef(linear))),
      field("standard_errors", array(sqrt(diag(as.matrix(vcov(linear)))))),
      field("intercept_deviation", number(spread[1])),
      field("slope_deviation", number(spread[2])),
      field("correlation", number(attr(VarCorr(linear)$Subject, "correlation")[1, 2])),
      field("residual_deviation", number(sigma(linear))),
      field("log_likelihood", number(logLik(linear))),
      field("courts", text(rownames(effects))),
      field("intercept_effects", array(effects[[1]])),
      field("slope_effects", array(effects[[2]])),
      field("slope_spreads", array(sqrt(variances[2, 2, ]))))
