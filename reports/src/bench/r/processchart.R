# One process chart of 36 months with mean, limits and target as PDF by ggplot2, ten times; prints the seconds of each.
#   Rscript reports/src/bench/r/processchart.R    # apt-get install r-cran-ggplot2
library(ggplot2)
set.seed(1)
months <- seq(as.Date("2022-04-01"), by = "month", length.out = 36)
value <- 0.66 + cumsum(rnorm(36, 0, 0.005))
mean_line <- mean(value)
spread <- 2.66 * mean(abs(diff(value)))
points <- data.frame(months, value, concern = value < mean_line - spread | value > mean_line + spread)
file <- tempfile(fileext = ".pdf")
for (i in 1:10) {
  used <- system.time({
    chart <- ggplot(points, aes(months, value)) +
      geom_hline(yintercept = c(mean_line - spread, mean_line + spread), linetype = "dashed", colour = "#7b7d7d") +
      geom_hline(yintercept = mean_line, colour = "#212b32") +
      geom_hline(yintercept = 0.78, linetype = "dotted", colour = "#005eb8") +
      geom_line(colour = "#7b7d7d") +
      geom_point(aes(colour = concern)) +
      scale_colour_manual(values = c("#7b7d7d", "#fab428"), guide = "none") +
      labs(title = "Four-hour performance has been below its mean for eight months", x = NULL, y = "Share within four hours") +
      theme_minimal()
    ggsave(file, chart, width = 18, height = 8, units = "cm")
  })
  cat(sprintf("ggplot2: %.3f s elapsed, %.3f s of processor time\n", used[["elapsed"]], used[["user.self"]] + used[["sys.self"]]))
}
