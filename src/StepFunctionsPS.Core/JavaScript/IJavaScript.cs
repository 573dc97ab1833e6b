namespace StepFunctionsPS.JavaScript;

/// <summary>Runs the JavaScript files of a service.</summary>
internal interface IJavaScript
{
    JavaScriptAnswer Evaluate(JavaScriptRequest request);
}
