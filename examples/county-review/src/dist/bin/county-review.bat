@echo off
rem Starts county-review with the Java runtime beside it. Policies of others are found in plugins\.
rem COUNTY_REVIEW_OPTS gives further options to the JVM, such as -Xmx2g.
setlocal
set "home=%~dp0.."
set "classes=%home%\county-review.jar"
if exist "%home%\plugins\*.jar" set "classes=%classes%;%home%\plugins\*"
"%home%\runtime\bin\java" "@%home%\lib\jvm.options" "-XX:SharedArchiveFile=%home%\lib\county-review.jsa" ^
    %COUNTY_REVIEW_OPTS% -cp "%classes%" org.recordclearance.examples.countyreview.CountyReview %*
exit /b %ERRORLEVEL%
