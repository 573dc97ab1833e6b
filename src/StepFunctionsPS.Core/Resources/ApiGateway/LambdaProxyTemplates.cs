namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>
/// The templates behind <c>template: lambda_proxy</c>: an execution gets the request in the form in which a function
/// with a proxy integration gets it. CloudFormation puts in <c>${StateMachineArn}</c> and <c>${AccountId}</c>.
/// </summary>
internal static class LambdaProxyTemplates
{
    // All values are text, and empty ones null. `\'` is right in JavaScript and wrong in JSON.
    private const string Input = """
        #define( $loop )
        {
          #foreach( $key in $map.keySet() )
          #set( $name = $util.escapeJavaScript($key).replaceAll("\\'", "'") )
          #set( $value = $util.escapeJavaScript($map.get($key)).replaceAll("\\'", "'") )
          "$name": #if( "$value" == "" ) null #else "$value" #end #if( $foreach.hasNext ) , #end
          #end
        }
        #end
        #define( $smInput )
        {
          "resource": "$context.resourcePath",
          "path": "$context.path",
          "httpMethod": "$context.httpMethod",
          #set( $map = $input.params().header )
          "headers": $loop,
          #set( $map = $input.params().querystring )
          "queryStringParameters": #if( $map.size() == 0 ) null #else $loop #end ,
          #set( $map = $input.params().path )
          "pathParameters": #if( $map.size() == 0 ) null #else $loop #end ,
          #set( $map = $stageVariables )
          "stageVariables": #if( $map.size() == 0 ) null #else $loop #end ,
          "requestContext": {
            "resourceId": "$context.resourceId",
            "resourcePath": "$context.resourcePath",
            "httpMethod": "$context.httpMethod",
            "extendedRequestId": "$context.extendedRequestId",
            "requestTime": "$context.requestTime",
            "path": "$context.path",
            "accountId": "${AccountId}",
            "protocol": "$context.protocol",
            "stage": "$context.stage",
            "domainPrefix": "$context.domainPrefix",
            "requestTimeEpoch": $context.requestTimeEpoch,
            "requestId": "$context.requestId",
            #set( $map = $context.identity )
            "identity": $loop,
            "domainName": "$context.domainName",
            #set( $map = $context.authorizer )
            "authorizer": $loop,
            "apiId": "$context.apiId"
          },
          "body": "$util.escapeJavaScript("$body").replaceAll("\\'", "'")",
          "isBase64Encoded": false
        }
        #end
        {
          "input": "$util.escapeJavaScript("$smInput").replaceAll("\\'", "'")",
          "name": "$context.requestId",
          "stateMachineArn": "${StateMachineArn}"
        }
        """;

    // An empty body has one token, which is empty.
    private const string FormBody = """
        #define( $body )
        {
          #set( $comma = "" )
          #foreach( $token in $input.path('$').split('&') )
          #set( $pair = $token.split('=') )
          #set( $size = $pair.size() )
          #if( $size >= 1 && $pair[0] != "" )
          #set( $name = $util.escapeJavaScript($util.urlDecode($pair[0])).replaceAll("\\'", "'") )
          #if( $size >= 2 )
          #set( $value = $util.escapeJavaScript($util.urlDecode($pair[1])).replaceAll("\\'", "'") )
          #else
          #set( $value = "" )
          #end
          $comma "$name": "$value"
          #set( $comma = "," )
          #end
          #end
        }
        #end
        """;

    /// <summary>For requests in JSON, whose body is handed on as text.</summary>
    public const string Json = "#set( $body = $input.body )\n" + Input;

    /// <summary>For requests as a browser's form sends them, whose body becomes JSON in a text.</summary>
    public const string Form = FormBody + "\n" + Input;
}
